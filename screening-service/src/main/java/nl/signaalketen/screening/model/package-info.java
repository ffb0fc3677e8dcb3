/**
 * What the screening meeting decides: the life of a screeningsoverleg and of a casus, as commands, facts and states.
 * It knows neither Axon, Spring, clock nor database, and holds no text that could name a person: reasons are codes.
 */
@NullMarked
package nl.signaalketen.screening.model;

import org.jspecify.annotations.NullMarked;
