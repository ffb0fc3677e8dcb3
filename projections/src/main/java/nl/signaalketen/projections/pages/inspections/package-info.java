/** The page of what controles met and of the checklist tables as they are published. Counts nothing itself. */
@NullMarked
package nl.signaalketen.projections.pages.inspections;

import org.jspecify.annotations.NullMarked;
