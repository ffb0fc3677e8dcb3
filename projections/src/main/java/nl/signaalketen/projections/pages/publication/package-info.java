/**
 * Published figures as pages: what was published, by whom and why, and the numbers as they were then.
 * Counts nothing, and publishes through the door that programs use.
 */
@NullMarked
package nl.signaalketen.projections.pages.publication;

import org.jspecify.annotations.NullMarked;
