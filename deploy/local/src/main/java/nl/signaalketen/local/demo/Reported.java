package nl.signaalketen.local.demo;

import java.util.List;

/**
 * A controle as the chain took it.
 *
 * @param id of the controle in the chain
 * @param signal that it gave rise to
 */
record Reported(String id, String signal, String region, List<Found> found) {

    /** A checklist of the file, with its id and the number of its person in the chain. */
    record Found(Row row, String checklist, String person) {}
}
