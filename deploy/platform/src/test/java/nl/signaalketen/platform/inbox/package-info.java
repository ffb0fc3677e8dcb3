/** Parts of the inbox by themselves; on real topics it is tested with the service about nothing. */
@NullMarked
package nl.signaalketen.platform.inbox;

import org.jspecify.annotations.NullMarked;
