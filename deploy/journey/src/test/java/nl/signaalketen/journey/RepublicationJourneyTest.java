package nl.signaalketen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.signaalketen.journey.Terminal.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** All that was ever said in the chain is said again, twice: nobody acts again, and all that is read stays the same. */
class RepublicationJourneyTest {

    @BeforeAll
    static void theChainRuns() {
        RunningChain.ensure();
    }

    @Test
    void after_every_topic_was_written_anew_twice_no_policy_has_acted_again_and_a_rebuild_shows_the_same() {
        var year = LocalDate.now(Clock.system(ZoneId.of("Europe/Amsterdam"))).getYear();
        var signal =
                Flow.schoolReports("S-" + UUID.randomUUID(), true).get("signal").asString();
        Flow.referralTo("avim-limburg.aandachtsfunctionaris", "signal", signal);
        Flow.meetingWith(signal);
        awaitNoLag();
        var facts = factsByService();
        var heard = heardByReadModels();
        var figures = Flow.figuresOf(year);
        var monitor = Flow.monitor();

        for (var service : List.of("signal", "screening", "referral", "signal", "screening", "referral")) {
            assertThat(keten("republish start " + service + " --reason again --watch"))
                    .returns(0, Said::exitCode)
                    .satisfies(said -> assertThat(said.out()).contains("DONE, 100 %"));
        }
        awaitNoLag();

        assertThat(factsByService()).isEqualTo(facts);
        assertThat(heardByReadModels()).isGreaterThan(heard);
        assertThat(Flow.figuresOf(year)).isEqualTo(figures);
        assertThat(Flow.monitor()).isEqualTo(monitor);
        var rebuild = keten("replay start --rebuild readmodels --reason again --watch --output json")
                .json()
                .get("id")
                .asString();
        assertThat(keten("replay verify " + rebuild + " --full").exitCode()).isZero();
        assertThat(keten("replay diff " + rebuild + " --year " + year).out())
                .contains(": 0 figures come out otherwise");
        assertThat(keten("replay drop " + rebuild).exitCode()).isZero();
        assertThat(keten("deadletters list").out()).contains("There are none.");
    }

    private static void awaitNoLag() {
        await().atMost(Flow.CARRIED_WITHIN)
                .untilAsserted(() -> assertThat(processors())
                        .isNotEmpty()
                        .allSatisfy(
                                each -> assertThat(each.get("lag").asLong(-1)).isZero()));
    }

    /** Where the event store of each service ends: a policy that acts again moves it on. */
    private static Map<String, Long> factsByService() {
        var facts = new TreeMap<String, Long>();
        processors().stream()
                .filter(each -> each.get("kind").asString().equals("PUBLISHER"))
                .forEach(each -> facts.put(
                        each.get("service").asString(), each.get("end").asLong()));
        return facts;
    }

    private static long heardByReadModels() {
        return processors().stream()
                .filter(each -> each.get("name").asString().startsWith("readmodels_1 "))
                .mapToLong(each -> each.get("position").asLong())
                .sum();
    }

    private static List<JsonNode> processors() {
        var said = keten("processors --output json");
        assertThat(said.exitCode()).as(said.aside()).isZero();
        return said.json().get("processors").valueStream().toList();
    }

    private static Said keten(String words) {
        return Terminal.type(words);
    }
}
