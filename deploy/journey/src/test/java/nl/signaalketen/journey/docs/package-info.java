/**
 * Holds the pages of this house to their word: what they link to, name and list is there. It reads files alone; whether what is
 * there works is shown by the tests that the pages name.
 */
@NullMarked
package nl.signaalketen.journey.docs;

import org.jspecify.annotations.NullMarked;
