/** All that identifies a person: encrypted per person or text, readable with a purpose, erasable for good. Nothing leaves it in an event. */
@NullMarked
package nl.signaalketen.signal.vault;

import org.jspecify.annotations.NullMarked;
