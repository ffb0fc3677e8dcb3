/** Tests of the rule book. */
@NullMarked
package nl.signaalketen.platform.rules;

import org.jspecify.annotations.NullMarked;
