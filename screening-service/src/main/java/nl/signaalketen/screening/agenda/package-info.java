/**
 * Read tables of the meetings and their agendas, kept in the transaction of the fact. They decide nothing and send nothing.
 */
@NullMarked
package nl.signaalketen.screening.agenda;

import org.jspecify.annotations.NullMarked;
