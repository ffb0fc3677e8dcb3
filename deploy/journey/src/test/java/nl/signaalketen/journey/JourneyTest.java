package nl.signaalketen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a posted signal to a counted registration, and what must happen on the way whatever is killed. */
class JourneyTest {

    @BeforeAll
    static void theChainRuns() {
        RunningChain.ensure();
    }

    @Test
    void a_zacht_signal_becomes_a_casus_a_classified_victim_a_referral_and_a_counted_registration() {
        var year = LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam"))).getYear();
        var before = Flow.figuresOf(year).get("counted").asInt();
        var receipt = Flow.schoolReports(newReference(), false);
        assertThat(receipt.get("urgency").asString()).isEqualTo("ZACHT");
        var signal = receipt.get("signal").asString();

        var meeting = Flow.meetingWith(signal);
        Flow.partnersOpen(meeting);
        var casus = Flow.meetingMakesACasusOf(signal, meeting);
        var victim = Flow.victimOf(signal, casus);
        Flow.classify(casus, victim, "VERMOEDELIJK");
        Flow.victimAcceptsHelp(casus, victim);
        Flow.meetingChoosesCare(casus);

        var referral = Flow.referralTo("zorgcoordinatie-limburg.aandachtsfunctionaris", "casus", casus);
        assertThat(referral.get("betrokkene").asString()).isEqualTo(victim);
        await().atMost(Flow.CARRIED_WITHIN)
                .untilAsserted(() ->
                        assertThat(Flow.figuresOf(year).get("counted").asInt()).isEqualTo(before + 1));
        await().atMost(Flow.CARRIED_WITHIN)
                .untilAsserted(() -> assertThat(Flow.timelineOf(casus).findValuesAsString("what"))
                        .contains("SIGNAL_REPORTED", "CASUS_OPENED", "BETROKKENE_CLASSIFIED", "REFERRAL_ASKED"));
    }

    @Test
    void a_hard_signal_is_with_police_and_veilig_thuis_at_once_and_stands_on_the_agenda_too() {
        var receipt = Flow.schoolReports(newReference(), true);
        assertThat(receipt.get("urgency").asString()).isEqualTo("HARD");
        var signal = receipt.get("signal").asString();

        var toThePolice = Flow.referralTo("avim-limburg.aandachtsfunctionaris", "signal", signal);
        Flow.referralTo("vt-nml.aandachtsfunctionaris", "signal", signal);
        var acknowledged = Flow.answers(
                "avim-limburg.aandachtsfunctionaris",
                toThePolice.get("referral").asString(),
                "acknowledgement");

        assertThat(acknowledged.get("state").asString()).isEqualTo("ACKNOWLEDGED");
        assertThat(Flow.meetingWith(signal)).isNotEmpty();
    }

    @Test
    void whatever_is_killed_on_the_way_every_acknowledged_signal_reaches_the_police_once() {
        var signals = new ArrayList<String>();
        for (var part : List.of(
                "referral-service", "kafka", "screening-service", "postgres", "signal-service", "projections")) {
            signals.add(Flow.schoolReports(newReference(), true).get("signal").asString());
            RunningChain.part(part).server().kill();
            signals.add(Flow.schoolReports(newReference(), true).get("signal").asString());
        }

        for (var signal : signals) {
            Flow.referralTo("avim-limburg.aandachtsfunctionaris", "signal", signal);
            Flow.meetingWith(signal);
        }
        assertThat(Flow.signalsReferredTo("avim-limburg.aandachtsfunctionaris"))
                .filteredOn(signals::contains)
                .containsExactlyInAnyOrderElementsOf(signals);
        assertThat(Flow.agenda().get("items").findValuesAsString("signal"))
                .containsAll(signals)
                .doesNotHaveDuplicates();
    }

    private static String newReference() {
        return "S-" + UUID.randomUUID();
    }
}
