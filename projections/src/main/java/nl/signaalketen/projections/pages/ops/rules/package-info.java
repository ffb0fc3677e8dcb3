/**
 * Rule versions as pages: read, drawn, tried, proposed, activated and retired.
 * Decides nothing about a version: the service that owns the rule set does.
 */
@NullMarked
package nl.signaalketen.projections.pages.ops.rules;

import org.jspecify.annotations.NullMarked;
