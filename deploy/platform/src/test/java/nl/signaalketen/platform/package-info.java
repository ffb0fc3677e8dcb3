/** Tests of the ground itself, with an aggregate that means nothing: things that are named. */
@NullMarked
package nl.signaalketen.platform;

import org.jspecify.annotations.NullMarked;
