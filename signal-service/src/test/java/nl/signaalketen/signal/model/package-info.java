/** The life of a signal and of a controle, move by move. */
@NullMarked
package nl.signaalketen.signal.model;

import org.jspecify.annotations.NullMarked;
