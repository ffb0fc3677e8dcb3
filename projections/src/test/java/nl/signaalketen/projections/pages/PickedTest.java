package nl.signaalketen.projections.pages.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class PickedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final Map<String, List<String>> CODES =
            Map.of("sector", List.of("BOUW", "HORECA"), "urgency", List.of("HARD", "ZACHT"));

    @Test
    void all_that_was_picked_is_kept_on_the_way_to_another_page() {
        var picked = picked(Map.of("region", "ZUID_LIMBURG", "from", "2026-01-01", "sector", "BOUW"));
        assertThat(picked.at("/monitor/overdue-items"))
                .isEqualTo("/monitor/overdue-items?region=ZUID_LIMBURG&from=2026-01-01&sector=BOUW");
        assertThat(picked.address("2026-01-02T09:00:00Z~s-1"))
                .isEqualTo(
                        "/monitor/open-signals?region=ZUID_LIMBURG&from=2026-01-01&sector=BOUW&after=2026-01-02T09%3A00%3A00Z~s-1");
    }

    @Test
    void another_period_leaves_the_region_and_the_codes_and_begins_at_the_first_page() {
        var picked = picked(Map.of("from", "2026-01-01", "to", "2026-02-01", "urgency", "HARD", "after", "s-1"));
        assertThat(picked.inYear(Year.of(2025)))
                .isEqualTo("/monitor/open-signals?from=2025-01-01&to=2025-12-31&urgency=HARD");
        assertThat(picked.always()).isEqualTo("/monitor/open-signals?urgency=HARD");
    }

    @Test
    void the_way_back_to_the_monitor_keeps_what_it_takes_and_no_period_that_is_longer_than_a_year() {
        assertThat(back(Map.of("region", "ZUID_LIMBURG", "from", "2025-01-01", "to", "2025-12-31", "sector", "BOUW")))
                .isEqualTo("/monitor?region=ZUID_LIMBURG&from=2025-01-01&to=2025-12-31&sector=BOUW");
        assertThat(back(Map.of("from", "2024-01-01", "to", "2025-12-31", "sector", "BOUW", "after", "s-1")))
                .isEqualTo("/monitor?sector=BOUW");
        assertThat(back(Map.of("from", "morgen", "sector", "BOUW"))).isEqualTo("/monitor?sector=BOUW");
        assertThat(back(Map.of("to", "2025-12-31", "urgency", "HARD"))).isEqualTo("/monitor?to=2025-12-31");
    }

    private static String back(Map<String, String> fields) {
        return picked(fields).onMonitor(List.of("sector"));
    }

    @Test
    void what_was_typed_stays_one_value_of_its_field() {
        assertThat(picked(Map.of("sector", "a&urgency={b}+c")).always())
                .isEqualTo("/monitor/open-signals?sector=a%26urgency%3D%7Bb%7D%2Bc");
    }

    @Test
    void every_wrong_side_and_code_is_named_at_once() {
        var picked = picked(Map.of("from", "morgen", "sector", "KROEG", "urgency", "HARD"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> picked.year(TODAY, CODES))
                .satisfies(wrong ->
                        assertThat(wrong.wrong().stream().map(Wrong::field)).containsExactly("from", "sector"));
    }

    @Test
    void a_part_is_asked_for_no_code_that_it_does_not_take_and_which_one_that_was_is_known() {
        var asked = picked(Map.of("sector", "BOUW", "urgency", "HARD")).year(TODAY, CODES);
        var taken = asked.only((filter, code) -> code.equals("BOUW"));
        assertThat(taken.filters().toSingleValueMap())
                .containsOnly(
                        Map.entry("from", "2025-03-13"), Map.entry("to", "2026-03-12"), Map.entry("sector", "BOUW"));
        assertThat(asked.missingIn(taken)).containsExactly("urgency");
    }

    private static Picked picked(Map<String, String> fields) {
        var asked = new LinkedMultiValueMap<String, String>();
        fields.forEach(asked::add);
        return Picked.of("/monitor/open-signals", asked, List.of("sector", "urgency"));
    }
}
