package nl.signaalketen.referral.contract;

import java.time.Instant;

/**
 * What became of a signal has been told, as far as it may be told.
 *
 * @param signal id, the key on the topic
 * @param agency the agency that reported
 * @param to AANDACHTSFUNCTIONARIS first, then MELDER
 * @param followUp the sort of follow-up, a code; never names, whereabouts or investigative facts
 */
public record FeedbackGiven(
        String signal, String agency, String to, String followUp, String givenBy, Instant givenAt) {}
