package nl.signaalketen.platform.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private final RuleBook rules = RuleBook.shipped();

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
    void the_version_that_became_active_last_decides() {
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
    void a_named_version_can_be_asked_whatever_the_day() {
        var old = RuleVersionId.parse("kleur/2019-01-01");

        assertThat(rules.decide(old, Map.of("warmte", 30)).version()).isEqualTo("kleur/2019-01-01");
        assertThatThrownBy(() -> rules.decide(RuleVersionId.parse("kleur/2019-02-02"), Map.of("warmte", 30)))
                .hasMessageContaining("kleur/2019-02-02");
    }
}
