/**
 * What ops ask of a running chain: rule versions, replays of history under them, how far everything has come, what became of
 * records that could not be handled, and topics that are written anew. Speaks only the public REST API, so that it can do
 * nothing that the services do not allow to whoever holds the token.
 */
@NullMarked
package nl.signaalketen.local.ops;

import org.jspecify.annotations.NullMarked;
