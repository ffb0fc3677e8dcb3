/**
 * How far everything that follows a stream has come, as a page.
 * Knows positions and errors, and nothing of what is read.
 */
@NullMarked
package nl.signaalketen.projections.pages.ops.processor;

import org.jspecify.annotations.NullMarked;
