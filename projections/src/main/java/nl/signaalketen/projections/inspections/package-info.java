/**
 * Controles with their counts, infringements and measures, and the tables of the checklists filled in at them.
 * Sources: BE 11.1.2, tables 4 to 8. Holds figures only; the persons behind the checklists stay numbers elsewhere.
 */
@NullMarked
package nl.signaalketen.projections.inspections;

import org.jspecify.annotations.NullMarked;
