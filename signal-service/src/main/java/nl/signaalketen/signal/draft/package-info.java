/**
 * Reports that are being written: kept sealed for who writes them, and for nobody else, until they are reported or forgotten.
 * No fact, topic or log hears of them, and what they say is not looked at.
 */
@NullMarked
package nl.signaalketen.signal.draft;

import org.jspecify.annotations.NullMarked;
