/**
 * Personal data as a page shows them: one person or text at a time, after the reader said for what.
 * Keeps nothing and writes none of it down: signal-service records each reading and answers it.
 */
@NullMarked
package nl.signaalketen.projections.pages.vault;

import org.jspecify.annotations.NullMarked;
