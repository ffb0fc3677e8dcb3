package nl.signaalketen.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.signaalketen.journey.Terminal.Said;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From 1 January potentieel is reported too, and KMar counts regionally: what ops type, and what they see. */
class NewCountingRuleTest {

    private static final LocalDate FIRST_OF_JANUARY =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusYears(1).withDayOfYear(1);
    private static final String NEW = "telling/" + FIRST_OF_JANUARY;

    @TempDir
    private Path folder;

    @BeforeAll
    static void the_chain_knows_of_three_people_of_2019() {
        RunningChain.ensure();
        Broker.classified(2019, "ana", "MIDDEN_LIMBURG", "GEMEENTE", "VERMOEDELIJK");
        Broker.classified(2019, "bo", "MIDDEN_LIMBURG", "GEMEENTE", "POTENTIEEL");
        Broker.classified(2019, "cas", "ZUID_LIMBURG", "KMAR", "DAADWERKELIJK");
        await().atMost(Flow.CARRIED_WITHIN)
                .until(() -> Flow.figuresOf(2019).get("riskGroup").asInt() == 1
                        && Flow.figuresOf(2019).get("counted").asInt() == 1);
    }

    @Test
    void ops_sees_per_region_what_would_change_for_2019_activates_it_and_last_years_report_still_reproduces()
            throws IOException {
        assertThat(done("figures publish --year 2019 --reason yearly-report")).contains("Published 2019-1");
        assertThat(done("rules upload " + potentieelAndKmarCount() + " --reason from-january"))
                .contains(NEW + " is CANDIDATE");

        var before = Broker.ends();
        var replay = Terminal.type("replay start --rebuild readmodels --candidate " + NEW
                        + " --reason from-january --watch --output json")
                .json()
                .get("id")
                .asString();
        assertThat(done("replay diff " + replay + " --year 2019"))
                .containsPattern("MIDDEN_LIMBURG +REGIONAAL +counted +1 +2 +\\+1")
                .containsPattern("MIDDEN_LIMBURG +REGIONAAL +riskGroup +1 +0 +-1")
                .containsPattern("ZUID_LIMBURG +REGIONAAL +byAgencyKind +KMAR +0 +1 +\\+1")
                .doesNotContain("NOORD_LIMBURG");
        assertThat(done("replay verify " + replay + " --full"))
                .contains("The result holds.", "0 commands, messages and records");
        assertThat(Broker.ends()).isEqualTo(before);

        done("rules propose " + NEW + " --reason from-january");
        assertThat(done("--as keten.ops-2 rules activate " + NEW + " --from " + FIRST_OF_JANUARY + " --reason agreed"))
                .contains(NEW + " is ACTIVE from " + FIRST_OF_JANUARY);
        assertThat(Flow.figuresOf(2019).get("counted").asInt()).isEqualTo(1);

        done("replay switch " + replay);
        assertThat(Flow.figuresOf(2019).get("counted").asInt()).isEqualTo(3);
        assertThat(done("figures publish --year 2019 --revises 2019-1 --reason as-if"))
                .contains(NEW);
        assertThat(done("figures verify 2019-1"))
                .containsPattern("2019-1: all \\d+ figures are as they were published");
        assertThat(done("figures verify 2019-2"))
                .containsPattern("2019-2: all \\d+ figures are as they were published");
        done("replay switch-back " + replay);
        done("replay drop " + replay);
        assertThat(Flow.figuresOf(2019).get("counted").asInt()).isEqualTo(1);
        assertThat(done("figures list"))
                .containsPattern("2019-2 +2019-1 +" + NEW)
                .containsPattern("2019-1 +- +telling/2019-01-01");
        assertThat(Broker.ends()).isEqualTo(before);
    }

    private Path potentieelAndKmarCount() throws IOException {
        var file = Files.createDirectories(folder.resolve("rules/telling")).resolve(FIRST_OF_JANUARY + ".dmn");
        done("rules show telling/2019-01-01 --dmn " + file);
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"KMAR\", \"ARBEIDSINSPECTIE\"", "\"ARBEIDSINSPECTIE\"")
                        .replaceAll("(TEL4-5\"><text>)false", "$1true")
                        .replaceAll("(TEL4-6\"><text>)true", "$1false"));
        return file;
    }

    /** What a command says that ends as it should. */
    private static String done(String words) {
        var said = Terminal.type(words);
        assertThat(said).as(said.aside()).returns(0, Said::exitCode);
        return said.out();
    }
}
