package nl.signaalketen.referral;

import static nl.signaalketen.referral.Examples.adult;
import static nl.signaalketen.referral.Examples.route;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import nl.signaalketen.referral.Examples.ASignal;
import org.junit.jupiter.api.Test;

/** Referrals in Belgium, and from one side of the border to the other. */
class AcrossTheBorderTest extends RunningReferrals {

    @Test
    void a_belgian_route_goes_to_the_centre_for_who_consents_and_once_to_the_magistrate() {
        var casus = newId();
        var surya = worksFor("surya", "AANDACHTSFUNCTIONARIS", "NAMEN_LUXEMBURG");
        var auditoraat = worksFor("arbeidsauditoraat", "AANDACHTSFUNCTIONARIS", "NAMEN_LUXEMBURG");
        determined(route(
                casus,
                "NAMEN_LUXEMBURG",
                null,
                "BE",
                "ARBEIDSUITBUITING",
                List.of("ZORG", "STRAFRECHT"),
                adult("b1-" + casus, true),
                adult("b2-" + casus, false),
                adult("b3-" + casus, true)));
        theOne(auditoraat, "casus", casus);
        assertThat(inbox(surya, "casus", casus))
                .extracting(row -> row.path("betrokkene").asString())
                .containsExactlyInAnyOrder("b1-" + casus, "b3-" + casus);

        determined(route(
                casus,
                "NAMEN_LUXEMBURG",
                null,
                "BE",
                "ARBEIDSUITBUITING",
                List.of("ZORG", "STRAFRECHT"),
                adult("b1-" + casus, true),
                adult("b2-" + casus, true),
                adult("b3-" + casus, true)));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(inbox(surya, "casus", casus)).hasSize(3));
        theOne(auditoraat, "casus", casus);
    }

    @Test
    void what_euriec_accepts_reaches_the_partners_across_the_border() {
        var euriec = worksFor("euriec", "AANDACHTSFUNCTIONARIS", "MIDDEN_LIMBURG");
        var linne = ASignal.hard(newId()).in("MIDDEN_LIMBURG", "GM1641", "NL").movedTo("BE");
        var referral = asked(euriec, linne);
        service.post(referral + "/acceptance", euriec, "");
        for (var agency : List.of("ariec-limburg", "tsw")) {
            var across = theOne(worksFor(agency, "AANDACHTSFUNCTIONARIS", "LIMBURG"), "signal", linne.id());
            assertThat(across.path("region").asString()).isEqualTo("LIMBURG");
            assertThat(across.path("urgency").asString()).isEqualTo("HARD");
        }
    }

    @Test
    void the_municipalities_to_which_workers_perhaps_left_are_told_once_in_their_own_region() {
        var linne = ASignal.hard(newId()).in("MIDDEN_LIMBURG", "GM1641", "NL").perhapsTo("NIS72041", "NIS72042");
        reported(linne);
        reported(linne);
        for (var gemeente : List.of("gemeente-dilsen-stokkem", "gemeente-oudsbergen")) {
            var told = theOne(worksFor(gemeente, "AANDACHTSFUNCTIONARIS", "LIMBURG"), "signal", linne.id());
            assertThat(told.path("region").asString()).isEqualTo("LIMBURG");
            assertThat(told.path("rules").toString()).isEqualTo("[\"R15-gemeente\"]");
        }
    }
}
