/**
 * {@code ./keten demo}: a file of checklists and the Linne story through the whole chain, and what came of it. It acts through
 * the public REST API alone, and judges the figures without changing any.
 */
@NullMarked
package nl.signaalketen.local.demo;

import org.jspecify.annotations.NullMarked;
