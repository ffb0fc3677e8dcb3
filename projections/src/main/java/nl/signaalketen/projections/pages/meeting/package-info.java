/**
 * The screeningsoverleg of a region as a page: its agenda, the weighing of each signal, and its minutes. Source: NML 4.2, steps 4 to 6.
 * Decides nothing: screening-service says how far the meeting is, and takes or refuses what is wished.
 */
@NullMarked
package nl.signaalketen.projections.pages.meeting;

import org.jspecify.annotations.NullMarked;
