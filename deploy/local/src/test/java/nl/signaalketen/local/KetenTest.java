package nl.signaalketen.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Year;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed wrong. */
class KetenTest {

    private final StringWriter said = new StringWriter();

    @ParameterizedTest(name = "./keten {0}")
    @ValueSource(strings = {"nonsense", "rest", "resett", "reste"})
    void a_command_that_does_not_exist_is_answered_with_help_and_no_guess_at_one_that_removes_everything(String typed) {
        assertThat(typed(typed)).isEqualTo(2);
        assertThat(said.toString())
                .startsWith("Unmatched argument at index 0: '" + typed + "'")
                .contains("Usage: ./keten", "demo")
                .doesNotContainIgnoringCase("did you mean")
                .doesNotContainIgnoringCase("possible solutions");
    }

    @ParameterizedTest(name = "./keten {0}")
    @CsvSource({
        "staus, ./keten status",
        "stauts, ./keten status",
        "rules lst, ./keten rules list",
        "replay verfy, ./keten replay verify"
    })
    void a_command_that_was_mistyped_is_answered_with_the_one_that_is_near_and_nothing_is_run(
            String typed, String near) {
        assertThat(typed(typed.split(" "))).isEqualTo(2);
        assertThat(said.toString()).contains("Did you mean: " + near + System.lineSeparator());
    }

    @Test
    void an_option_that_does_not_exist_is_answered_with_the_options_of_that_command() {
        assertThat(typed("rules", "retire", "triage/2027-01-01", "--form", "2027-01-01", "--reason", "agreed"))
                .isEqualTo(2);
        assertThat(said.toString()).contains("--from", "Usage: ./keten rules retire");
    }

    @Test
    void what_is_no_id_is_named_in_words() {
        assertThat(typed("replay", "diff", "nonsense")).isEqualTo(2);
        assertThat(said.toString()).contains("not an id", "nonsense").doesNotContain("java.");
    }

    @Test
    void a_year_that_is_not_over_is_published_only_by_who_says_so() {
        var running = Year.now(ZoneId.of("Europe/Amsterdam")).toString();

        assertThat(typed("figures", "publish", "--year", running, "--reason", "agreed"))
                .isEqualTo(2);
        assertThat(said.toString()).contains(running + " is not over. Add --running");
    }

    private int typed(String... words) {
        return Keten.line().setErr(new PrintWriter(said, true)).execute(words);
    }
}
