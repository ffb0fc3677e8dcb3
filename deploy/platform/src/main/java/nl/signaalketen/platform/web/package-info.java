/** The edge of REST: bodies checked against a schema, problems as problem+json, limits and outages. No endpoint of its own. */
@NullMarked
package nl.signaalketen.platform.web;

import org.jspecify.annotations.NullMarked;
