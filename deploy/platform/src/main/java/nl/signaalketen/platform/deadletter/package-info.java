/**
 * Records that could not be handled: where each lies, and what a person did about it. Keeps no content and shows none, whatever
 * the topic: what could not be read may hold anything.
 */
@NullMarked
package nl.signaalketen.platform.deadletter;

import org.jspecify.annotations.NullMarked;
