/**
 * Figures as they are published: read, counted from a file, compared cell by cell, written as JSON and as text. It does not
 * know where figures come from.
 */
@NullMarked
package nl.signaalketen.local.demo.figures;

import org.jspecify.annotations.NullMarked;
