/**
 * Which regions screen with which partners, and of which kind an agency is. Data from the reference files, never changed here.
 */
@NullMarked
package nl.signaalketen.screening.directory;

import org.jspecify.annotations.NullMarked;
