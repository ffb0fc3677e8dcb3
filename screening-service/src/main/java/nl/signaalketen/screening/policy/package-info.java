/**
 * When... then...: what the service does by itself. Each policy turns one fact into one wish and keeps nothing.
 */
@NullMarked
package nl.signaalketen.screening.policy;

import org.jspecify.annotations.NullMarked;
