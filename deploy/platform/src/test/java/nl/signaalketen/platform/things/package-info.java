/** A service about nothing, so that the platform can be tested without a word of the domain. */
@NullMarked
package nl.signaalketen.platform.things;

import org.jspecify.annotations.NullMarked;
