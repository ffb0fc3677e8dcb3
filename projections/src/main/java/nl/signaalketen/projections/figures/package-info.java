/**
 * What those who count and those who publish or compare agree on: figures of a year, and figures held side by side.
 * Counts nothing and knows no figure.
 */
@NullMarked
package nl.signaalketen.projections.figures;

import org.jspecify.annotations.NullMarked;
