/**
 * The command {@code keten}: what a person types and reads. It decides nothing about processes; that is the package
 * {@code chain}.
 */
@NullMarked
package nl.signaalketen.local;

import org.jspecify.annotations.NullMarked;
