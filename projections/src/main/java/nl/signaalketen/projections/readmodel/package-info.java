/**
 * How facts become rows: a read model names its tables and says per kind of fact which columns that fact fills.
 * Knows no fact and no table of its own; it decides nothing and reads no clock.
 */
@NullMarked
package nl.signaalketen.projections.readmodel;

import org.jspecify.annotations.NullMarked;
