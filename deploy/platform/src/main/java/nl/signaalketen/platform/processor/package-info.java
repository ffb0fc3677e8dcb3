/**
 * How far everything has come that follows a stream: readers of the event store and of topics. Looks, and moves nothing.
 */
@NullMarked
package nl.signaalketen.platform.processor;

import org.jspecify.annotations.NullMarked;
