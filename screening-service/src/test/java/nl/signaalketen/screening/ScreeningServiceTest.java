package nl.signaalketen.screening;

import static nl.signaalketen.screening.Examples.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.signaalketen.screening.contract.BetrokkeneClassified;
import nl.signaalketen.screening.contract.RouteDetermined;
import nl.signaalketen.screening.contract.SignalWeighed;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.signal.contract.SignalReported;
import org.junit.jupiter.api.Test;

/** The service from the topic it hears to the topic it says. */
class ScreeningServiceTest extends RunningScreening {

    private static final String BELGIAN_PARTNERS =
            "{\"present\": [\"RSZ\", \"FEDERALE_POLITIE\", \"ARBEIDSAUDITORAAT\"]}";

    @Test
    void from_a_weighing_to_a_route_everything_is_decided_by_who_may_and_said_on_the_topic() {
        var region = "MIDDEN_LIMBURG";
        var worker = token("anna", "vt-nml", region, Role.SCREENING_PARTNER, Role.AANDACHTSFUNCTIONARIS);
        var functionary = token("bram", "vt-nml", region, Role.AANDACHTSFUNCTIONARIS);
        var signal = reported(region);
        topics.say(signal);
        var meeting = agendaWith(worker, region, signal.signal()).get("meeting").asString();

        var absent =
                service.post(worker, "/meetings/" + meeting + "/opening", "{\"present\": [\"VEILIG_THUIS\", \"ZVH\"]}");
        assertThat(absent.status()).isEqualTo(409);
        assertThat(service.post(worker, "/meetings/" + meeting + "/opening", PARTNERS)
                        .status())
                .isEqualTo(200);

        var weighed = service.post(worker, "/meetings/" + meeting + "/weighings", """
                {"signal": "%s", "outcome": "CASUS", "reason": "CONCREET_GENOEG"}""".formatted(signal.signal()));
        assertThat(weighed.status()).isEqualTo(200);
        var casus = weighed.body().get("casus").asString();

        var added = service.post(worker, "/casussen/" + casus + "/betrokkenen", """
                {"signal": "%s"}""".formatted(signal.signal()));
        assertThat(added.status()).isEqualTo(200);
        assertThat(added.body()).hasSize(1);
        var betrokkene = added.body().get(0).get("betrokkene").asString();

        var classifications = "/casussen/" + casus + "/betrokkenen/" + betrokkene + "/classifications";
        assertThat(service.post(worker, classifications, classified("DEFINITIEF"))
                        .status())
                .isEqualTo(409);
        assertThat(service.post(worker, classifications, classified("VOORLOPIG"))
                        .status())
                .isEqualTo(200);
        assertThat(service.post(worker, classifications, classified("DEFINITIEF"))
                        .status())
                .isEqualTo(409);
        assertThat(service.post(functionary, classifications, classified("DEFINITIEF"))
                        .status())
                .isEqualTo(200);

        var route = service.put(worker, "/casussen/" + casus + "/route", """
                {"tracks": ["ZORG", "STRAFRECHT"], "casusregisseur": "chris", "reason": "BESLUIT_OVERLEG"}""");
        assertThat(route.status()).isEqualTo(200);
        assertThat(route.body().get("state").asString()).isEqualTo("STEERED");
        var chris = token("chris", "zvh-ml", region, Role.CASUSREGISSEUR);
        var consent = "/casussen/" + casus + "/betrokkenen/" + betrokkene + "/consent";
        assertThat(service.post(chris, consent, "{\"given\": true}").status()).isEqualTo(200);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(topics.about(casus))
                        .extracting(Topics.Said::type)
                        .containsExactly(
                                "nl.signaalketen.CasusOpened.v1",
                                "nl.signaalketen.BetrokkeneAdded.v1",
                                "nl.signaalketen.BetrokkeneClassified.v1",
                                "nl.signaalketen.BetrokkeneClassified.v1",
                                "nl.signaalketen.RouteDetermined.v1",
                                "nl.signaalketen.ConsentRecorded.v1",
                                "nl.signaalketen.RouteDetermined.v1"));
        var said = topics.about(casus);
        assertThat(said.get(3).as(BetrokkeneClassified.class).decidedBy()).isEqualTo("bram");
        assertThat(said.get(4).as(RouteDetermined.class).victims())
                .containsExactly(new RouteDetermined.Victim(betrokkene, person(signal), "VERMOEDELIJK", false, false));
        assertThat(said.getLast().as(RouteDetermined.class).victims())
                .containsExactly(new RouteDetermined.Victim(betrokkene, person(signal), "VERMOEDELIJK", false, true));
        var aboutSignal = topics.about(signal.signal());
        assertThat(aboutSignal)
                .extracting(Topics.Said::type)
                .containsExactly("nl.signaalketen.SignalPlacedOnAgenda.v1", "nl.signaalketen.SignalWeighed.v1");
        assertThat(aboutSignal.getLast().as(SignalWeighed.class).casus()).isEqualTo(casus);

        var file = service.get(chris, "/casussen/" + casus).body();
        assertThat(file.get("exploitation").asString()).isEqualTo("ARBEIDSUITBUITING");
        assertThat(file.get("betrokkenen").get(0).get("classifications")).hasSize(2);
    }

    @Test
    void a_second_signal_joins_the_casus_and_saying_a_decision_again_changes_nothing() {
        var region = "LUIK";
        var partner = token("fons", "rsz", region, Role.SCREENING_PARTNER);
        var first = reported(region);
        var second = reported(region);
        topics.say(first);
        topics.say(second);
        var meeting = "/meetings/"
                + agendaWith(partner, region, second.signal()).get("meeting").asString();
        assertThat(service.post(partner, meeting + "/opening", BELGIAN_PARTNERS).status())
                .isEqualTo(200);

        var decision = """
                {"signal": "%s", "outcome": "CASUS", "reason": "CONCREET_GENOEG"}""".formatted(first.signal());
        var casus = service.post(partner, meeting + "/weighings", decision)
                .body()
                .get("casus")
                .asString();
        assertThat(service.post(partner, meeting + "/weighings", decision)
                        .body()
                        .get("casus")
                        .asString())
                .isEqualTo(casus);
        var joining = """
                {"signal": "%s", "outcome": "CASUS", "reason": "SAMENHANG_MET_CASUS", "casus": "%s"}""";
        assertThat(service.post(partner, meeting + "/weighings", joining.formatted(second.signal(), casus))
                        .status())
                .isEqualTo(200);
        assertThat(service.post(partner, meeting + "/weighings", joining.formatted(first.signal(), UUID.randomUUID()))
                        .status())
                .isEqualTo(404);

        for (var signal : List.of(first, second, first)) {
            service.post(partner, "/casussen/" + casus + "/betrokkenen", """
                    {"signal": "%s"}""".formatted(signal.signal()));
        }
        var file = service.get(partner, "/casussen/" + casus).body();
        assertThat(file.get("signals").values()).hasSize(2);
        assertThat(file.get("betrokkenen").values()).hasSize(2);
        var elsewhere = token("fons", "rsz", "BRUSSEL", Role.SCREENING_PARTNER);
        assertThat(service.get(elsewhere, "/casussen/" + casus).status()).isEqualTo(404);
    }

    private static String classified(String stage) {
        return """
                {"classificatie": "VERMOEDELIJK", "stage": "%s", "reason": "INDICATOREN",
                 "indicators": ["LAAG_OF_GEEN_LOON"]}""".formatted(stage);
    }

    private static String person(SignalReported signal) {
        return signal.persons().getFirst().person();
    }
}
