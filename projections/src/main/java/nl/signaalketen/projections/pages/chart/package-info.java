/**
 * Figures as a page shows them: a table, and the same numbers drawn beside it.
 * Counts nothing itself.
 */
@NullMarked
package nl.signaalketen.projections.pages.chart;

import org.jspecify.annotations.NullMarked;
