package nl.signaalketen.screening.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The screeningsoverleg has weighed a signal. Source: NML 4.2, step 6.
 *
 * @param signal id, the key on the topic
 * @param outcome CASUS, AANVULLEN_EN_AANHOUDEN (enrich and carry over), ANDER_FENOMEEN (other phenomenon) or
 *     GEEN_MENSENHANDEL (no trafficking)
 * @param casus the casus it became part of, where the outcome is CASUS
 * @param reason code of the reason
 * @param decidedBy subject of the token of who recorded the decision
 */
public record SignalWeighed(
        String signal,
        String meeting,
        String region,
        String outcome,
        @Nullable String casus,
        String reason,
        String decidedBy,
        Instant decidedAt) {}
