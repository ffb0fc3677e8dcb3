package nl.signaalketen.screening.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The screeningsoverleg has weighed a signal. Source: NML 4.2, step 6.
 *
 * @param signal id, the key on the topic
 * @param outcome CASUS, AANVULLEN_EN_AANHOUDEN (enrich and carry over), ANDER_FENOMEEN (other phenomenon) or
 *     GEEN_MENSENHANDEL (no trafficking)
 * @param casus the casus it became part of, where the outcome is CASUS
 * @param reason code of the reason
 * @param questions who is asked what, where the outcome is AANVULLEN_EN_AANHOUDEN
 * @param decidedBy subject of the token of who recorded the decision
 */
public record SignalWeighed(
        String signal,
        String meeting,
        String region,
        String outcome,
        @Nullable String casus,
        String reason,
        List<Question> questions,
        String decidedBy,
        Instant decidedAt) {

    /** What was said before the questions were told says none. */
    public SignalWeighed {
        questions = Objects.requireNonNullElse(questions, List.of());
    }

    /**
     * A question put to the agencies of one kind.
     *
     * @param agencyKind code list "agency kinds"
     * @param question code of what is asked
     * @param answerBy the day before whose end the answer is to come
     */
    public record Question(String agencyKind, String question, LocalDate answerBy) {}
}
