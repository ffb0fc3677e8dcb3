package nl.signaalketen.screening.contract;

import java.time.Instant;
import java.util.List;

/**
 * A possible victim has been classified. Source: NML 4.2, step 6 and bijlage 1.
 *
 * @param casus id, the key on the topic
 * @param classificatie GEEN, POTENTIEEL, VERMOEDELIJK or DAADWERKELIJK
 * @param stage VOORLOPIG (Veilig Thuis' worker) or DEFINITIEF (with its aandachtsfunctionaris)
 * @param indicators what it rests on
 * @param reason code of the reason
 * @param decidedBy subject of the token of who decided
 */
public record BetrokkeneClassified(
        String casus,
        String betrokkene,
        String person,
        String classificatie,
        String stage,
        List<String> indicators,
        String reason,
        String decidedBy,
        Instant decidedAt) {}
