package nl.signaalketen.screening.contract;

import java.time.Instant;

/**
 * A further signal has become part of a casus that was open already.
 *
 * @param casus id, the key on the topic
 */
public record SignalAddedToCasus(String casus, String signal, String addedBy, Instant addedAt) {}
