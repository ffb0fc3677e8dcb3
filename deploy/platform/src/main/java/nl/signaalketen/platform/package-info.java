/** The library every service stands on. Holds no word of the domain. */
@NullMarked
package nl.signaalketen.platform;

import org.jspecify.annotations.NullMarked;
