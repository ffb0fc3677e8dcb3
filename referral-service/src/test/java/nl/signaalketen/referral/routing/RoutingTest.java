package nl.signaalketen.referral.routing;

import static nl.signaalketen.referral.Examples.NOW;
import static nl.signaalketen.referral.routing.TheTable.REGIONS;
import static nl.signaalketen.referral.routing.TheTable.ROUTING;
import static nl.signaalketen.referral.routing.TheTable.asked;
import static nl.signaalketen.referral.routing.TheTable.words;
import static org.assertj.core.api.Assertions.assertThat;

import nl.signaalketen.referral.Examples.ASignal;
import nl.signaalketen.referral.model.ReferralEvent.ReferralAccepted;
import nl.signaalketen.referral.model.ReferralId;
import nl.signaalketen.referral.model.Urgency;
import org.junit.jupiter.api.Test;

/** Who is asked at once, on a report, and whom EURIEC asks in its turn. */
class RoutingTest {

    @Test
    void a_hard_signal_goes_to_avim_and_veilig_thuis_at_once() {
        assertThat(asked(ASignal.hard("s").reported()))
                .containsExactly("avim-limburg STRAFRECHT [R1-avim]", "vt-nml ZORG [R1-veilig-thuis]");
    }

    @Test
    void a_zacht_signal_waits_for_the_meeting() {
        var signal = ASignal.hard("s").zacht().onLabour().withMeasuresPossible().movedTo("BE");
        assertThat(asked(signal.reported())).isEmpty();
    }

    @Test
    void a_hard_signal_on_labour_goes_to_the_arbeidsinspectie_too() {
        assertThat(asked(ASignal.hard("s").onLabour().reported())).contains("nla TOEZICHT [R2-arbeidsinspectie]");
    }

    @Test
    void a_minor_goes_to_youth_care_and_is_one_request_to_veilig_thuis() {
        var signal = ASignal.hard("s").withPerson("MOGELIJK_SLACHTOFFER", "<18").reported();
        assertThat(asked(signal))
                .containsExactly(
                        "avim-limburg STRAFRECHT [R1-avim]",
                        "vt-nml ZORG [R1-veilig-thuis, R3-veilig-thuis]",
                        "jeugdzorg-limburg ZORG JEUGDZORG_VERBLIJF [R3-jeugdzorg]");
    }

    @Test
    void a_suspect_who_is_a_minor_is_no_minor_victim() {
        assertThat(asked(ASignal.hard("s").withPerson("VERDACHTE", "<18").reported()))
                .hasSize(2);
    }

    @Test
    void a_minor_in_mook_is_cared_for_in_gelderland_zuid_while_the_approach_stays_in_noord_limburg() {
        var signal = ASignal.hard("s")
                .in("NOORD_LIMBURG", "GM0944", "NL")
                .withPerson("MOGELIJK_SLACHTOFFER", "<18")
                .reported();
        assertThat(asked(signal))
                .containsExactly(
                        "avim-limburg STRAFRECHT [R1-avim]",
                        "vt-nml ZORG [R1-veilig-thuis]",
                        "vt-gz ZORG [R9-veilig-thuis]",
                        "jeugdzorg-gelderland ZORG JEUGDZORG_VERBLIJF [R9-jeugdzorg]");
    }

    @Test
    void linne_goes_to_the_mayor_and_to_euriec_at_once() {
        var linne = ASignal.hard("s")
                .in("MIDDEN_LIMBURG", "GM1641", "NL")
                .onLabour()
                .withMeasuresPossible()
                .movedTo("BE")
                .reported();
        assertThat(asked(linne))
                .containsExactly(
                        "avim-limburg STRAFRECHT [R1-avim]",
                        "vt-nml ZORG [R1-veilig-thuis]",
                        "nla TOEZICHT [R2-arbeidsinspectie]",
                        "gemeente-maasgouw BESTUURLIJK [R14-gemeente]",
                        "euriec BESTUURLIJK [R15-euriec-uit-nl]");
    }

    @Test
    void who_moved_within_the_country_did_not_cross_a_border() {
        assertThat(asked(ASignal.hard("s").movedTo("NL").reported())).hasSize(2);
    }

    @Test
    void a_municipality_that_no_agency_speaks_for_comes_before_the_procesregisseur_at_the_zvh() {
        var beesel = ASignal.hard("s").in("NOORD_LIMBURG", "GM0889", "NL").withMeasuresPossible();
        assertThat(asked(beesel.reported())).contains("zvh-nl BESTUURLIJK [R14-gemeente, vangnet-zvh]");
    }

    @Test
    void in_every_region_somebody_places_what_nobody_is_known_for() {
        for (var region : REGIONS) {
            var signal = ASignal.hard("s")
                    .in(region.code(), null, region.country())
                    .withMeasuresPossible()
                    .reported();
            assertThat(asked(signal)).as(region.code()).anyMatch(request -> request.contains("R14-gemeente, vangnet"));
        }
    }

    @Test
    void a_hard_signal_in_belgium_goes_to_the_magistrate() {
        var signal = ASignal.hard("s").in("ANTWERPEN", null, "BE");
        assertThat(asked(signal.reported())).containsExactly("parket STRAFRECHT [R16-parket]");
        assertThat(asked(signal.onLabour().reported()))
                .containsExactly("arbeidsauditoraat STRAFRECHT [R16-arbeidsauditoraat]");
    }

    @Test
    void what_euriec_accepts_goes_on_to_the_partners_across_the_border_as_urgently_as_it_came() {
        var linne = ASignal.hard("s").in("MIDDEN_LIMBURG", "GM1641", "NL").movedTo("BE");
        var wanted = ROUTING.wantedBy(accepted(linne, "EURIEC")).requests();
        assertThat(words(wanted)).containsExactly("ariec-limburg BESTUURLIJK [R15-ariec]", "tsw TOEZICHT [R15-tsw]");
        assertThat(wanted).allSatisfy(request -> {
            assertThat(request.urgency()).isEqualTo(Urgency.HARD);
            assertThat(request.country()).isEqualTo("BE");
        });
        var dilsen = ASignal.hard("s").in("LIMBURG", "NIS72041", "BE").movedTo("NL");
        assertThat(words(ROUTING.wantedBy(accepted(dilsen, "EURIEC")).requests()))
                .containsExactly("riec-limburg BESTUURLIJK [R15-riec]", "nla TOEZICHT [R15-arbeidsinspectie]");
    }

    @Test
    void what_others_accept_is_not_passed_on() {
        assertThat(ROUTING.wantedBy(accepted(ASignal.hard("s").movedTo("BE"), "POLITIE_AVIM"))
                        .requests())
                .isEmpty();
    }

    private static ReferralAccepted accepted(ASignal signal, String byKind) {
        var request = ROUTING.wantedBy(signal.reported()).requests().stream()
                .filter(asked -> asked.agencyKind().equals(byKind))
                .findFirst()
                .orElseThrow();
        return new ReferralAccepted(ReferralId.of(request), request, "ada", NOW);
    }
}
