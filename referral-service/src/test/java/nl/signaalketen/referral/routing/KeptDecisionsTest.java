package nl.signaalketen.referral.routing;

import static nl.signaalketen.referral.Examples.NOW;
import static nl.signaalketen.referral.routing.TheTable.ROUTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.signaalketen.platform.rules.Decided;
import nl.signaalketen.referral.Examples.ASignal;
import nl.signaalketen.referral.model.ReferralEvent.ReferralAccepted;
import nl.signaalketen.referral.model.ReferralId;
import nl.signaalketen.referral.model.Request;
import nl.signaalketen.referral.model.RoutingCommand.KeepRouting;
import nl.signaalketen.referral.model.RoutingId;
import nl.signaalketen.referral.model.Subject;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Each question to the table is kept with its answer, to be tried again under another version. */
class KeptDecisionsTest {

    private static final ASignal LINNE =
            ASignal.hard("s").in("MIDDEN_LIMBURG", "GM1641", "NL").withMeasuresPossible();

    @Test
    void what_two_municipalities_accept_of_one_signal_are_two_questions() {
        var municipalities = ROUTING.wantedBy(LINNE.perhapsTo("NIS72041").reported()).requests().stream()
                .filter(request -> request.agencyKind().equals("GEMEENTE"))
                .toList();
        assertThat(municipalities).extracting(Request::country).containsExactly("NL", "BE");

        assertThat(municipalities.stream().map(KeptDecisionsTest::keptWhenAccepted))
                .containsExactlyElementsOf(municipalities.stream()
                        .map(request -> "s/AANVAARD/" + ReferralId.of(request))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void who_places_by_hand_is_kept_with_what_nobody_was_known_for() {
        assertThat(kept(ASignal.hard("s").in("NOORD_LIMBURG", "GM0889", "NL").withMeasuresPossible()))
                .containsOnly(
                        entry(
                                "s/SIGNAAL",
                                List.of("POLITIE_AVIM STRAFRECHT", "VEILIG_THUIS ZORG", "GEMEENTE BESTUURLIJK")),
                        entry("s/SIGNAAL/ONGEPLAATST", List.of("ZVH", "VEILIG_THUIS")));
    }

    @Test
    void who_places_several_by_hand_is_kept_once() {
        assertThat(kept(LINNE.perhapsTo("GM0344", "GM0363"))).containsOnlyKeys("s/SIGNAAL", "s/SIGNAAL/ONGEPLAATST");
    }

    @Test
    void the_shelter_that_is_asked_for_is_part_of_the_answer() {
        assertThat(kept(ASignal.hard("s").withPerson("MOGELIJK_SLACHTOFFER", "<18"))
                        .get("s/SIGNAAL"))
                .contains("JEUGDZORG ZORG JEUGDZORG_VERBLIJF");
    }

    @Test
    void a_version_that_changes_the_shelter_alone_answers_otherwise() {
        assertThat(Routing.receivers(toACentre("GESPECIALISEERD_CENTRUM", "EIGEN")))
                .isNotEqualTo(Routing.receivers(toACentre("NVT", "EIGEN")));
        assertThat(Routing.receivers(toACentre("GESPECIALISEERD_CENTRUM", "LIMBURG")))
                .containsExactly("CENTRUM ZORG GESPECIALISEERD_CENTRUM LIMBURG");
    }

    @Test
    void the_longest_name_of_a_question_fits_in_an_approval() throws IOException {
        var id = "6a1a1f0e-7f7c-4a52-9c53-0d7a0f3a7a11";
        var longest = RoutingId.of(Subject.ofCasus(id, id), "AANVAARD", id).then("ONGEPLAATST");
        try (var schema = getClass().getResourceAsStream("/schemas/replay/approval.schema.json")) {
            var subjects = JsonMapper.shared().readTree(schema).at("/properties/subjects/items");
            assertThat(longest.value().length())
                    .isLessThanOrEqualTo(subjects.get("maxLength").asInt());
        }
    }

    private static Decided toACentre(String shelter, String region) {
        return new Decided(
                List.of(Map.of("receiver", "CENTRUM", "track", "ZORG", "region", region, "shelter", shelter)),
                "routering/2019-01-01",
                List.of("R9-centrum"),
                Map.of());
    }

    private static String keptWhenAccepted(Request request) {
        var accepted = new ReferralAccepted(ReferralId.of(request), request, "ada", NOW);
        return ROUTING.wantedBy(accepted).decisions().getFirst().routing().value();
    }

    private static Map<String, List<String>> kept(ASignal signal) {
        return ROUTING.wantedBy(signal.reported()).decisions().stream()
                .collect(Collectors.toMap(
                        keep -> keep.routing().value(),
                        (KeepRouting keep) -> keep.routed().receivers()));
    }
}
