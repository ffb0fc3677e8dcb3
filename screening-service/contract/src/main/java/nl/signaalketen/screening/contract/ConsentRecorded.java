package nl.signaalketen.screening.contract;

import java.time.Instant;

/**
 * A possible victim has accepted or refused help. Source: NML bijlage 1.
 *
 * @param casus id, the key on the topic
 * @param given false where help is refused
 */
public record ConsentRecorded(String casus, String betrokkene, boolean given, String recordedBy, Instant recordedAt) {}
