/**
 * What the meeting must know of reported signals to open a casus on them. No names, no narratives: those are in the vault.
 */
@NullMarked
package nl.signaalketen.screening.signals;

import org.jspecify.annotations.NullMarked;
