package nl.signaalketen.projections.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.signaalketen.referral.contract.ReferralAsked;
import nl.signaalketen.referral.contract.ReferralDeclined;
import org.jspecify.annotations.Nullable;

/** Ways in which a referral is asked. */
public final class Referrals {

    private Referrals() {}

    public static Function<Instant, Object> atOnce(String referral, String signal, String agency, String kind) {
        return asked(referral, signal, null, null, agency, kind, "STRAFRECHT", null);
    }

    public static Function<Instant, Object> forCasus(String referral, String casus, String agency, String kind) {
        return asked(referral, null, casus, null, agency, kind, "BESTUURLIJK", null);
    }

    public static Function<Instant, Object> shelter(String referral, Person person, String shelter) {
        return asked(referral, null, person.casus(), person.betrokkene(), "surya", "SURYA", "ZORG", shelter);
    }

    public static Function<Instant, Object> declined(String referral) {
        return at -> new ReferralDeclined(referral, "ELDERS_IN_BEHANDELING", "surya-medewerker", at);
    }

    private static Function<Instant, Object> asked(
            String referral,
            @Nullable String signal,
            @Nullable String casus,
            @Nullable String betrokkene,
            String agency,
            String kind,
            String track,
            @Nullable String shelter) {
        return at -> new ReferralAsked(
                referral,
                signal,
                casus,
                betrokkene,
                agency,
                kind,
                "MIDDEN_LIMBURG",
                "ARBEIDSUITBUITING",
                "HORECA",
                track,
                shelter,
                "HARD",
                at,
                at.plus(Duration.ofHours(1)),
                "routering/2019-01-01",
                List.of("R1"));
    }
}
