/**
 * Read tables of the casussen and their betrokkenen, kept in the transaction of the fact. They decide nothing and send nothing.
 */
@NullMarked
package nl.signaalketen.screening.casus;

import org.jspecify.annotations.NullMarked;
