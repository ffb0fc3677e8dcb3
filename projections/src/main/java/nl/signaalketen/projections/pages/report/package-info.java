/**
 * Reporting a signal as pages: drafts, the form, the receipt, and what became of what the agency reported. Source: NML 4.2, steps 1, 8 and 9.
 * Keeps nothing of what is typed: signal-service keeps a draft for who wrote it, and says what is wrong with a report.
 */
@NullMarked
package nl.signaalketen.projections.pages.report;

import org.jspecify.annotations.NullMarked;
