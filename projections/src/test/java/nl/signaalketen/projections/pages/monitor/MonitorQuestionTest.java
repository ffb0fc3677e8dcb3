package nl.signaalketen.projections.pages.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.projections.pages.Picked;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class MonitorQuestionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final Map<String, List<String>> CODES =
            Map.of("sector", List.of("BOUW", "HORECA"), "urgency", List.of("HARD", "ZACHT"));

    @Test
    void every_wrong_side_and_code_is_named_at_once() {
        var picked = picked(Map.of("from", "morgen", "sector", "KROEG", "urgency", "HARD"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> MonitorQuestion.of(picked, TODAY, CODES))
                .satisfies(wrong ->
                        assertThat(wrong.wrong().stream().map(Wrong::field)).containsExactly("from", "sector"));
    }

    @Test
    void a_part_is_asked_for_no_code_that_it_does_not_take_and_which_one_that_was_is_known() {
        var asked = MonitorQuestion.of(
                picked(Map.of("sector", "BOUW", "urgency", "HARD", "region", "ZUID_LIMBURG", "after", "s-1")),
                TODAY,
                CODES);
        var taken = asked.only((filter, code) -> code.equals("BOUW"));
        assertThat(taken.filters().toSingleValueMap())
                .containsOnly(
                        Map.entry("from", "2025-03-13"), Map.entry("to", "2026-03-12"), Map.entry("sector", "BOUW"));
        assertThat(asked.missingIn(taken)).containsExactly("urgency");
    }

    @Test
    void the_way_back_to_the_monitor_keeps_what_it_takes_and_no_period_that_is_longer_than_a_year() {
        assertThat(back(Map.of("region", "ZUID_LIMBURG", "from", "2025-01-01", "to", "2025-12-31", "sector", "BOUW")))
                .isEqualTo("/monitor?region=ZUID_LIMBURG&from=2025-01-01&to=2025-12-31&sector=BOUW");
        assertThat(back(Map.of("from", "2024-01-01", "to", "2025-12-31", "sector", "BOUW", "after", "s-1")))
                .isEqualTo("/monitor?sector=BOUW");
        assertThat(back(Map.of("from", "morgen", "sector", "BOUW"))).isEqualTo("/monitor?sector=BOUW");
        assertThat(back(Map.of("to", "2025-12-31", "kind", "QUESTION"))).isEqualTo("/monitor?to=2025-12-31");
    }

    private static String back(Map<String, String> fields) {
        return Lists.monitor(picked(fields), CODES.keySet());
    }

    private static Picked picked(Map<String, String> fields) {
        var asked = new LinkedMultiValueMap<String, String>();
        fields.forEach(asked::add);
        return Lists.picked(Lists.OVERDUE, asked, List.of("kind", "sector", "urgency"));
    }
}
