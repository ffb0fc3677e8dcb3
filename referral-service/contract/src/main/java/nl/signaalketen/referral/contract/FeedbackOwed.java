package nl.signaalketen.referral.contract;

import java.time.Instant;

/**
 * The reporting agency is owed word of what became of its signal. Source: NML 4.2, steps 8 and 9.
 *
 * @param signal id, the key on the topic
 * @param agency the agency that reported
 */
public record FeedbackOwed(String signal, String agency, Instant owedSince) {}
