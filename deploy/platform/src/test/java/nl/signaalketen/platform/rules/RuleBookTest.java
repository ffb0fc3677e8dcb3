package nl.signaalketen.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {

    private RuleBook rules;

    @BeforeEach
    void load() throws IOException {
        rules = RuleFiles.load(null);
    }

    @Test
    void an_outcome_comes_with_the_version_the_rules_and_the_inputs_that_led_to_it() {
        var decided = rules.decide("kleur", LocalDate.of(2019, 7, 1), Map.of("warmte", 50));

        assertThat(decided.outcomes()).containsExactly(Map.of("kleur", "rood"), Map.of("kleur", "wit"));
        assertThat(decided.version()).isEqualTo("kleur/2019-01-01");
        assertThat(decided.rules()).containsExactly("K1-warm", "K2-heet");
        assertThat(decided.inputs()).isEqualTo(Map.of("warmte", 50));
    }

    @Test
    void where_no_rule_matches_there_is_no_outcome_and_no_rule() {
        var decided = rules.decide("kleur", LocalDate.of(2019, 7, 1), Map.of("warmte", 3));

        assertThat(decided.outcomes()).isEmpty();
        assertThat(decided.rules()).isEmpty();
    }

    @Test
    void the_newest_version_that_is_valid_on_the_day_decides() {
        assertThat(rules.decide("kleur", LocalDate.of(2020, 5, 31), Map.of("warmte", 30))
                        .version())
                .isEqualTo("kleur/2019-01-01");
        assertThat(rules.decide("kleur", LocalDate.of(2020, 6, 1), Map.of("warmte", 30))
                        .version())
                .isEqualTo("kleur/2020-06-01");
    }

    @Test
    void before_the_first_version_nothing_is_decided() {
        assertThatThrownBy(() -> rules.decide("kleur", LocalDate.of(2018, 12, 31), Map.of("warmte", 30)))
                .hasMessageContaining("kleur")
                .hasMessageContaining("2018-12-31");
    }

    @Test
    void a_version_in_the_data_folder_counts_beside_those_that_came_with_the_product(@TempDir Path folder)
            throws IOException {
        var set = Files.createDirectories(folder.resolve("rules/kleur"));
        try (var known = RuleBookTest.class.getResourceAsStream("/rules/kleur/2020-06-01.dmn")) {
            var newer = new String(known.readAllBytes(), StandardCharsets.UTF_8).replace("2020-06-01", "2021-01-01");
            Files.writeString(set.resolve("2021-01-01.dmn"), newer);
        }

        assertThat(RuleFiles.load(folder)
                        .decide("kleur", LocalDate.of(2021, 1, 1), Map.of("warmte", 30))
                        .version())
                .isEqualTo("kleur/2021-01-01");
    }

    @Test
    void a_file_that_is_no_rule_version_stops_the_start_with_its_name(@TempDir Path folder) throws IOException {
        var set = Files.createDirectories(folder.resolve("rules/kleur"));
        Files.writeString(set.resolve("2022-01-01.dmn"), "<definitions/>");

        assertThatThrownBy(() -> RuleFiles.load(folder)).hasMessageContaining("kleur/2022-01-01");
    }
}
