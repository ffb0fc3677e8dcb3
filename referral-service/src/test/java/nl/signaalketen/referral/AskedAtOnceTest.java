package nl.signaalketen.referral;

import static nl.signaalketen.referral.Examples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.signaalketen.referral.Examples.ASignal;
import nl.signaalketen.screening.contract.RouteDetermined;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hard signal is with the police at once; then a meeting makes a casus of it, and sets tracks that name the police too. */
class AskedAtOnceTest extends RunningReferrals {

    private static final String REGION = "NOORD_LIMBURG";
    private static final String AVIM = worksFor("avim-limburg", "SCREENING_PARTNER", REGION);
    private static final String ARBEIDSINSPECTIE = worksFor("nla", "AANDACHTSFUNCTIONARIS", REGION);

    private String signal = "";
    private String casus = "";
    private String referral = "";

    @BeforeEach
    void the_police_is_asked_of_the_signal() {
        signal = newId();
        casus = newId();
        referral = asked(AVIM, ASignal.hard(signal));
    }

    @Test
    void who_has_not_answered_yet_is_not_asked_again() {
        routeIsSet();
        assertThat(inbox(AVIM, "casus", casus)).isEmpty();
    }

    @Test
    void who_took_it_on_and_is_at_work_is_not_asked_again() {
        service.post(referral + "/acceptance", AVIM, "");
        routeIsSet();
        assertThat(inbox(AVIM, "casus", casus)).isEmpty();
    }

    @Test
    void who_declined_is_asked_of_the_casus() {
        service.post(referral + "/declination", AVIM, "{\"reason\": \"ONVOLDOENDE_INFORMATIE\"}");
        routeIsSet();
        assertThat(inbox(AVIM, "casus", casus)).hasSize(1);
    }

    @Test
    void who_has_done_with_it_is_asked_of_the_casus() {
        service.post(referral + "/acceptance", AVIM, "");
        service.post(referral + "/completion", AVIM, "{\"outcome\": \"ONDERZOEK_GESTART\"}");
        routeIsSet();
        assertThat(inbox(AVIM, "casus", casus)).hasSize(1);
    }

    /** Returns when it was acted on: nobody asked the Arbeidsinspectie at once. */
    private void routeIsSet() {
        determined(new RouteDetermined(
                casus,
                List.of(signal),
                REGION,
                "GM0983",
                "NL",
                "SEKSUELE_UITBUITING",
                null,
                false,
                null,
                List.of(),
                List.of("STRAFRECHT", "TOEZICHT"),
                "regisseur-1",
                List.of(),
                "regisseur-1",
                NOW));
        theOne(ARBEIDSINSPECTIE, "casus", casus);
    }
}
