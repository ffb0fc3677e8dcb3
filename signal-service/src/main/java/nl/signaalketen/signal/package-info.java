/** Intake of signals and controles, and the vault of personal data. Knows no other service. */
@NullMarked
package nl.signaalketen.signal;

import org.jspecify.annotations.NullMarked;
