package nl.signaalketen.referral.contract;

import java.time.Instant;

/**
 * The meeting is done with a signal, so that word of it is owed within a term. Source: NML 4.2, steps 8 and 9.
 *
 * @param signal id, the key on the topic
 * @param aandachtsfunctionarisBy until when the aandachtsfunctionaris is to be told
 * @param melderBy the same for the melder
 */
public record FeedbackTermSet(String signal, Instant aandachtsfunctionarisBy, Instant melderBy) {}
