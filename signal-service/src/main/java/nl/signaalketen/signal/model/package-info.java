/** The life of a signal and of a controle, as commands, facts and states. Plain Java: no framework, no clock, nothing personal. */
@NullMarked
package nl.signaalketen.signal.model;

import org.jspecify.annotations.NullMarked;
