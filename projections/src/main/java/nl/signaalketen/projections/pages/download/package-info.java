/**
 * What pages show, as a file for a spreadsheet. Counts and finds nothing itself: it asks the doors that programs ask, as who is
 * signed in.
 */
@NullMarked
package nl.signaalketen.projections.pages.download;

import org.jspecify.annotations.NullMarked;
