/**
 * Writes what this service said on its topics again, from its event store: what others heard is no news to them. No replay:
 * it sends, and decides and changes nothing.
 */
@NullMarked
package nl.signaalketen.platform.republication;

import org.jspecify.annotations.NullMarked;
