/**
 * What the screeningsoverleg has before it: the agenda of a meeting, and the dossier of a casus. Source: NML 4.2, steps 4 to 9.
 * Decides nothing and names nobody: people are numbers of the vault, staff the subject of their token.
 */
@NullMarked
package nl.signaalketen.projections.meeting;

import org.jspecify.annotations.NullMarked;
