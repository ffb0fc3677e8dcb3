/** REST for agencies and those who write a report there, for those who may read a person, and for the privacy officer. No rule lives here. */
@NullMarked
package nl.signaalketen.signal.web;

import org.jspecify.annotations.NullMarked;
