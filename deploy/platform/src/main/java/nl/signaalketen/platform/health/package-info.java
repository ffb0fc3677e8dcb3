/** Whether the broker can be reached, for readiness and for refusing what could not be carried on. */
@NullMarked
package nl.signaalketen.platform.health;

import org.jspecify.annotations.NullMarked;
