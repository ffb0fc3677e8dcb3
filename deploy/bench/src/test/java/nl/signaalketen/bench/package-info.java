/** That the bench runs, and measures what it says. Never how fast anything is. */
@NullMarked
package nl.signaalketen.bench;

import org.jspecify.annotations.NullMarked;
