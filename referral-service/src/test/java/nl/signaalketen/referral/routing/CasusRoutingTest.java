package nl.signaalketen.referral.routing;

import static nl.signaalketen.referral.Examples.adult;
import static nl.signaalketen.referral.Examples.minor;
import static nl.signaalketen.referral.Examples.route;
import static nl.signaalketen.referral.routing.TheTable.REGIONS;
import static nl.signaalketen.referral.routing.TheTable.ROUTING;
import static nl.signaalketen.referral.routing.TheTable.asked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.signaalketen.referral.model.Request;
import nl.signaalketen.screening.contract.RouteDetermined.Victim;
import org.junit.jupiter.api.Test;

/** Who is asked once the meeting has set the tracks of a casus. */
class CasusRoutingTest {

    @Test
    void a_presumed_victim_in_belgium_goes_to_the_centre_of_the_region_and_the_casus_once_to_the_magistrate() {
        var route = route(
                "c",
                "NAMEN_LUXEMBURG",
                null,
                "BE",
                "ARBEIDSUITBUITING",
                List.of("ZORG", "STRAFRECHT"),
                adult("b1", true),
                adult("b2", false),
                adult("b3", true));
        assertThat(ROUTING.wantedBy(route).requests())
                .extracting(Request::agency, request -> request.subject().betrokkene(), Request::shelter)
                .containsExactly(
                        tuple("surya", "b1", "GESPECIALISEERD_CENTRUM"),
                        tuple("surya", "b3", "GESPECIALISEERD_CENTRUM"),
                        tuple("arbeidsauditoraat", null, null));
    }

    @Test
    void every_belgian_region_has_a_centre_for_adults_and_one_for_minors() {
        REGIONS.stream()
                .filter(region -> region.country().equals("BE"))
                .forEach(region -> assertThat(asked(route(
                                "c",
                                region.code(),
                                null,
                                "BE",
                                "SEKSUELE_UITBUITING",
                                List.of("ZORG"),
                                adult("b1", true),
                                minor("b2"))))
                        .as(region.code())
                        .hasSize(2)
                        .noneMatch(request -> request.contains("vangnet")));
    }

    @Test
    void who_is_potentially_a_victim_is_cared_for_in_the_netherlands_and_not_yet_sent_to_a_belgian_centre() {
        var victim = new Victim("b1", "p1", "POTENTIEEL", false, true);
        assertThat(asked(route("c", "LUIK", null, "BE", "ONBEKEND", List.of("ZORG"), victim)))
                .isEmpty();
        assertThat(asked(route("c", "ZUID_LIMBURG", null, "NL", "ONBEKEND", List.of("ZORG"), victim)))
                .containsExactly("zorgcoordinatie-limburg ZORG [R9-zorgcoordinatie]");
    }

    @Test
    void who_is_no_victim_is_not_referred_for_care() {
        var nobody = new Victim("b1", "p1", "GEEN", true, true);
        assertThat(asked(route("c", "ZUID_LIMBURG", null, "NL", "ONBEKEND", List.of("ZORG"), nobody)))
                .isEmpty();
    }

    @Test
    void a_dutch_minor_needs_no_consent() {
        assertThat(asked(route("c", "ZUID_LIMBURG", null, "NL", "ONBEKEND", List.of("ZORG"), minor("b1"))))
                .containsExactly(
                        "vt-zl ZORG [R3-veilig-thuis-route]",
                        "jeugdzorg-limburg ZORG JEUGDZORG_VERBLIJF [R3-jeugdzorg-route]");
    }

    @Test
    void care_from_mook_goes_to_moviera_and_the_criminal_track_stays_in_limburg() {
        var tracks = List.of("ZORG", "STRAFRECHT", "TOEZICHT", "BESTUURLIJK");
        assertThat(asked(route("c", "NOORD_LIMBURG", "GM0944", "NL", "ONBEKEND", tracks, adult("b1", true))))
                .containsExactly(
                        "moviera ZORG [R9-zorgcoordinatie-mook]",
                        "avim-limburg STRAFRECHT [R1-avim-route]",
                        "nla TOEZICHT [R2-arbeidsinspectie-route]",
                        "gemeente-mook-en-middelaar BESTUURLIJK [R14-gemeente-route]");
    }
}
