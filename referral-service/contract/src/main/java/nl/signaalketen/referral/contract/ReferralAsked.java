package nl.signaalketen.referral.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agency has been asked to take something on. Source: NML 4.2, step 7, and the rule set {@code routering}.
 *
 * @param referral id, the key on the topic
 * @param signal the signal it follows from, where it was referred at once
 * @param casus the casus it follows from, where a route was determined
 * @param betrokkene the victim it is for; none where it is about the casus or signal as a whole
 * @param agency id of the agency that is asked
 * @param exploitation code list "exploitation", of the signal or casus; none in what was asked before it was told
 * @param sector code list "workplace sector", of the signal or casus; none where nobody knows
 * @param track ZORG, STRAFRECHT, BESTUURLIJK or TOEZICHT
 * @param shelter code list "shelter", where shelter or a centre is asked for
 * @param acknowledgeBy when silence escalates
 * @param ruleVersion version of the rule set {@code routering}
 * @param rules ids of the rules that asked for it
 */
public record ReferralAsked(
        String referral,
        @Nullable String signal,
        @Nullable String casus,
        @Nullable String betrokkene,
        String agency,
        String agencyKind,
        String region,
        @Nullable String exploitation,
        @Nullable String sector,
        String track,
        @Nullable String shelter,
        String urgency,
        Instant askedAt,
        Instant acknowledgeBy,
        String ruleVersion,
        List<String> rules) {}
