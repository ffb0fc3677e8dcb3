package nl.signaalketen.referral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.signaalketen.referral.Examples.adult;
import static nl.signaalketen.referral.Examples.minor;
import static nl.signaalketen.referral.Examples.route;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.signaalketen.referral.Examples.ASignal;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;

/** What an agency is told of what it is asked, so that it can decide: where, which form, whether of a minor; never who. */
class WhatItIsAboutTest extends RunningReferrals {

    private static final Resource KEPT = new ClassPathResource("db/migration/V18__what_a_referral_is_about.sql");

    private static final String REGION = "NOORD_LIMBURG";
    private static final String AVIM = worksFor("avim-limburg", "SCREENING_PARTNER", REGION);
    private static final String ZORG = worksFor("zorgcoordinatie-limburg", "AANDACHTSFUNCTIONARIS", REGION);
    private static final String VEILIG_THUIS = worksFor("vt-nml", "AANDACHTSFUNCTIONARIS", REGION);

    @Test
    void of_a_signal_it_is_told_the_municipality_the_form_and_that_there_is_a_minor() {
        var signal = reported(ASignal.hard(newId()).withPerson("MOGELIJK_SLACHTOFFER", "<18"));
        var referral = theOne(AVIM, "signal", signal);
        assertIsAbout(referral, "GM0983", "SEKSUELE_UITBUITING");
        assertThat(referral.path("minor").asBoolean()).isTrue();
        assertThat(referral.path("urgency").asString()).isEqualTo("HARD");
        assertThat(referral.toString()).doesNotContain("person-1");
    }

    @Test
    void of_a_victim_it_is_told_whether_it_is_a_minor_whatever_the_others_are() {
        var casus = newId();
        determined(route(
                casus,
                REGION,
                "GM0983",
                "NL",
                "ARBEIDSUITBUITING",
                List.of("ZORG"),
                adult("grown-up", true),
                minor("child")));
        var grownUp = theOne(ZORG, "casus", casus);
        assertIsAbout(grownUp, "GM0983", "ARBEIDSUITBUITING");
        assertThat(grownUp.path("minor").asBoolean(true)).isFalse();
        assertThat(theOne(VEILIG_THUIS, "casus", casus).path("minor").asBoolean())
                .isTrue();
    }

    @Test
    void of_a_casus_as_a_whole_nobody_knows_the_age() {
        var casus = newId();
        determined(route(casus, REGION, "GM0983", "NL", "ARBEIDSUITBUITING", List.of("STRAFRECHT"), minor("child")));
        var referral = theOne(AVIM, "casus", casus);
        assertIsAbout(referral, "GM0983", "ARBEIDSUITBUITING");
        assertThat(referral.path("minor").isNull()).isTrue();
    }

    @Test
    void what_was_asked_before_this_was_kept_is_told_as_well() throws IOException {
        var signal = reported(ASignal.hard(newId()).withPerson("MOGELIJK_SLACHTOFFER", "<18"));
        var casus = newId();
        determined(route(casus, REGION, "GM0983", "NL", "ARBEIDSUITBUITING", List.of("ZORG"), adult("grown-up", true)));
        var before = List.of(theOne(AVIM, "signal", signal), theOne(ZORG, "casus", casus));

        service.database().sql("""
                drop table routed_subject;
                alter table referral_inbox drop municipality, drop exploitation, drop sector, drop minor
                """).update();
        service.database().sql(KEPT.getContentAsString(UTF_8)).update();

        assertThat(theOne(AVIM, "signal", signal)).isEqualTo(before.getFirst());
        assertThat(theOne(ZORG, "casus", casus)).isEqualTo(before.getLast());
    }

    private static void assertIsAbout(JsonNode referral, String municipality, String exploitation) {
        assertThat(referral.path("municipality").asString()).isEqualTo(municipality);
        assertThat(referral.path("exploitation").asString()).isEqualTo(exploitation);
    }
}
