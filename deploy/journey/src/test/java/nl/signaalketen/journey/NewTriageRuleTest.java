package nl.signaalketen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.signaalketen.journey.Terminal.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stricter triage is tried on all signals on record, and one person decides what follows from it. */
class NewTriageRuleTest {

    private static final String STRICTER = "triage/2198-01-01";
    private static final String SIGNALS = "nl.signaalketen.signals.v1";

    @TempDir
    private Path folder;

    @BeforeAll
    static void theChainRuns() {
        RunningChain.ensure();
    }

    @Test
    void what_would_be_hard_is_listed_one_is_approved_and_only_that_signal_changes() throws IOException {
        var approved = zacht();
        var left = zacht();
        done("rules upload " + stricter() + " --reason who-is-kept-dependent");
        var before = Broker.ends();

        var replay = Terminal.type(
                        "replay start --set triage --candidate " + STRICTER + " --reason to-see --watch --output json")
                .json()
                .get("id")
                .asString();
        assertThat(done("replay diff " + replay)).contains("ZACHT -> HARD", approved, left);
        assertThat(done("replay verify " + replay + " --full")).contains("0 commands, messages and records");
        assertThat(Broker.ends()).isEqualTo(before);

        done("replay approve " + replay + " --subject " + approved + " --reason acute-after-all");
        await().atMost(Flow.CARRIED_WITHIN)
                .untilAsserted(() -> assertThat(urgencyOnTheAgenda(approved)).isEqualTo("HARD"));
        assertThat(urgencyOnTheAgenda(left)).isEqualTo("ZACHT");
        assertThat(Broker.ends()).isEqualTo(withOneMoreOn(SIGNALS, before));
        assertThat(Terminal.type("replay refuse " + replay)).returns(3, Said::exitCode);
    }

    private static String zacht() {
        var receipt = Flow.schoolReports(UUID.randomUUID().toString(), false);
        assertThat(receipt.get("urgency").asString()).isEqualTo("ZACHT");
        var signal = receipt.get("signal").asString();
        Flow.meetingWith(signal);
        return signal;
    }

    private static String urgencyOnTheAgenda(String signal) {
        return Flow.agenda()
                .get("items")
                .valueStream()
                .filter(item -> item.get("signal").asString().equals(signal))
                .map(item -> item.get("urgency").asString())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> withOneMoreOn(String topic, Map<String, Long> ends) {
        var more = new TreeMap<>(ends);
        more.merge(topic, 1L, Long::sum);
        return more;
    }

    /** Rule T2 for another reason: who is kept dependent is in as much danger as whose life is. */
    private Path stricter() throws IOException {
        var file = Files.createDirectories(folder.resolve("rules/triage")).resolve("2198-01-01.dmn");
        done("rules show triage/2019-01-01 --dmn " + file);
        Files.writeString(file, Files.readString(file).replace("LEVEN_IN_GEVAAR", "AFHANKELIJKHEIDSRELATIE"));
        return file;
    }

    private static String done(String words) {
        var said = Terminal.type(words);
        assertThat(said).as(said.aside()).returns(0, Said::exitCode);
        return said.out();
    }
}
