/**
 * What others may hear of signals and controles. Records of plain JSON types, topic names, and who is who in the chain;
 * no framework, and nothing that identifies a person: people, places and texts are random numbers that point home to the
 * vault of signal-service.
 */
@NullMarked
package nl.signaalketen.signal.contract;

import org.jspecify.annotations.NullMarked;
