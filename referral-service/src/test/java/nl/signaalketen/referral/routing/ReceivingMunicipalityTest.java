package nl.signaalketen.referral.routing;

import static nl.signaalketen.referral.Examples.NOW;
import static nl.signaalketen.referral.Examples.routeTo;
import static nl.signaalketen.referral.routing.TheTable.ROUTING;
import static nl.signaalketen.referral.routing.TheTable.asked;
import static nl.signaalketen.referral.routing.TheTable.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.signaalketen.referral.Examples.ASignal;
import nl.signaalketen.referral.model.ReferralEvent.ReferralAccepted;
import nl.signaalketen.referral.model.ReferralId;
import nl.signaalketen.referral.model.Request;
import org.junit.jupiter.api.Test;

/** Where people or organisation perhaps moved to, the municipality is told. Source: R15, ARIEC (Linne). */
class ReceivingMunicipalityTest {

    private static final ASignal LINNE = ASignal.hard("s").in("MIDDEN_LIMBURG", "GM1641", "NL");

    @Test
    void each_municipality_to_which_the_workers_perhaps_left_is_told_with_euriec() {
        assertThat(told(LINNE.movedTo("BE").perhapsTo("NIS72041", "NIS72042")))
                .containsExactly(
                        "euriec BESTUURLIJK [R15-euriec-uit-nl]",
                        "gemeente-dilsen-stokkem BESTUURLIJK [R15-gemeente]",
                        "gemeente-oudsbergen BESTUURLIJK [R15-gemeente]");
    }

    @Test
    void it_is_told_in_its_own_region_and_country() {
        assertThat(ROUTING.wantedBy(LINNE.perhapsTo("NIS72041").reported()).requests())
                .filteredOn(request -> request.agency().equals("gemeente-dilsen-stokkem"))
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.region()).isEqualTo("LIMBURG");
                    assertThat(request.country()).isEqualTo("BE");
                });
    }

    @Test
    void a_municipality_across_the_border_is_a_border_crossed_though_no_country_was_named() {
        var signal = LINNE.perhapsTo("NIS72041");
        assertThat(told(signal)).contains("euriec BESTUURLIJK [R15-euriec-uit-nl]");

        var toEuriec = ROUTING.wantedBy(signal.reported()).requests().stream()
                .filter(request -> request.agency().equals("euriec"))
                .findFirst()
                .orElseThrow();
        assertThat(words(ROUTING.wantedBy(new ReferralAccepted(ReferralId.of(toEuriec), toEuriec, "ada", NOW))
                        .requests()))
                .containsExactly("ariec-limburg BESTUURLIJK [R15-ariec]", "tsw TOEZICHT [R15-tsw]");
    }

    @Test
    void a_municipality_across_the_border_counts_for_more_than_another_country_that_was_named() {
        assertThat(LINNE.movedTo("DE").perhapsTo("NIS72041").reported().movedTo())
                .isEqualTo("DE");
        assertThat(ROUTING.wantedBy(
                                LINNE.movedTo("DE").perhapsTo("NIS72041").reported())
                        .requests())
                .extracting(Request::movedTo)
                .containsOnly("BE");
    }

    @Test
    void within_the_country_it_is_told_too_and_euriec_is_not() {
        assertThat(told(LINNE.perhapsTo("GM0983"))).containsExactly("gemeente-venlo BESTUURLIJK [R15-gemeente]");
    }

    @Test
    void from_belgium_a_dutch_municipality_is_told() {
        assertThat(told(ASignal.hard("s").in("LIMBURG", "NIS72041", "BE").perhapsTo("GM0957")))
                .containsExactly(
                        "euriec BESTUURLIJK [R15-euriec-uit-be]", "gemeente-roermond BESTUURLIJK [R15-gemeente]");
    }

    @Test
    void of_a_zacht_signal_it_is_told_once_the_meeting_has_chosen_the_track() {
        assertThat(told(LINNE.zacht().perhapsTo("NIS72041"))).isEmpty();

        assertThat(asked(routeTo(
                        List.of("NIS72041"),
                        "c",
                        "MIDDEN_LIMBURG",
                        "GM1641",
                        "NL",
                        "ONBEKEND",
                        List.of("BESTUURLIJK"))))
                .containsExactly(
                        "gemeente-maasgouw BESTUURLIJK [R14-gemeente-route]",
                        "euriec BESTUURLIJK [R15-euriec-route-uit-nl]",
                        "gemeente-dilsen-stokkem BESTUURLIJK [R15-gemeente-route]");
    }

    @Test
    void the_municipality_where_it_was_is_asked_once_for_both_reasons() {
        assertThat(told(LINNE.withMeasuresPossible().perhapsTo("GM1641")))
                .containsExactly("gemeente-maasgouw BESTUURLIJK [R14-gemeente, R15-gemeente]");
    }

    @Test
    void those_that_no_agency_speaks_for_are_placed_by_hand_where_the_signal_is() {
        assertThat(told(LINNE.perhapsTo("GM0344", "GM0363")))
                .containsExactly("zvh-ml BESTUURLIJK [R15-gemeente, vangnet-zvh]");
        assertThat(ROUTING.wantedBy(LINNE.perhapsTo("GM0907").reported()).requests())
                .filteredOn(request -> request.agency().equals("zvh-ml"))
                .extracting(Request::region)
                .containsExactly("MIDDEN_LIMBURG");
    }

    private static List<String> told(ASignal signal) {
        return asked(signal.reported()).stream()
                .filter(request -> request.contains("BESTUURLIJK"))
                .toList();
    }
}
