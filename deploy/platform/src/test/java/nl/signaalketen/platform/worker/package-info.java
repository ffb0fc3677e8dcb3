/** The worker by itself, about nothing; what its turns are is tested where they are. */
@NullMarked
package nl.signaalketen.platform.worker;

import org.jspecify.annotations.NullMarked;
