package nl.signaalketen.screening.contract;

import java.time.Instant;

/**
 * A casus has been opened on a signal that is concrete enough. Source: NML 4.2, step 6.
 *
 * @param casus id, the key on the topic
 * @param signal the signal it was opened on
 */
public record CasusOpened(String casus, String signal, String region, String openedBy, Instant openedAt) {}
