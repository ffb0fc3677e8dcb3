/** Histories of any length, the same each time, in the event stores and on the topics. Written past the services, so that it is no measure of them. */
@NullMarked
package nl.signaalketen.bench.fill;

import org.jspecify.annotations.NullMarked;
