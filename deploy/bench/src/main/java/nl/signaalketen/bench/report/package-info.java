/** What was measured, the bars it is held against, and how both are printed. Measures nothing. */
@NullMarked
package nl.signaalketen.bench.report;

import org.jspecify.annotations.NullMarked;
