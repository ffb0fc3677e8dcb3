package nl.signaalketen.projections.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class PickedTest {

    @Test
    void all_that_was_picked_is_kept_on_the_way_to_another_page() {
        var picked = picked(Map.of("region", "ZUID_LIMBURG", "from", "2026-01-01", "sector", "BOUW"));
        assertThat(picked.at("/monitor/overdue-items"))
                .isEqualTo("/monitor/overdue-items?region=ZUID_LIMBURG&from=2026-01-01&sector=BOUW");
        assertThat(picked.at("/monitor/overdue-items?kind=QUESTION"))
                .isEqualTo("/monitor/overdue-items?kind=QUESTION&region=ZUID_LIMBURG&from=2026-01-01&sector=BOUW");
        assertThat(picked.address("2026-01-02T09:00:00Z~s-1"))
                .isEqualTo(
                        "/monitor/open-signals?region=ZUID_LIMBURG&from=2026-01-01&sector=BOUW&after=2026-01-02T09%3A00%3A00Z~s-1");
    }

    @Test
    void another_period_leaves_the_region_and_the_codes_and_begins_at_the_first_page() {
        var picked = picked(Map.of("from", "2026-01-01", "to", "2026-02-01", "urgency", "HARD", "after", "s-1"));
        assertThat(picked.inYear(Year.of(2025)))
                .isEqualTo("/monitor/open-signals?from=2025-01-01&to=2025-12-31&urgency=HARD");
        assertThat(picked.always().at(picked.page())).isEqualTo("/monitor/open-signals?urgency=HARD");
    }

    @Test
    void what_was_typed_stays_one_value_of_its_field() {
        assertThat(picked(Map.of("sector", "a&urgency={b}+c")).address(""))
                .isEqualTo("/monitor/open-signals?sector=a%26urgency%3D%7Bb%7D%2Bc");
    }

    @Test
    void a_choice_stands_in_for_a_field_that_was_left_empty_and_for_no_other() {
        var picked = picked(Map.of("sector", " ", "urgency", "HARD"));
        assertThat(picked.orElse("sector", "BOUW")
                        .orElse("urgency", "ZACHT")
                        .filters()
                        .toSingleValueMap())
                .isEqualTo(Map.of("sector", "BOUW", "urgency", "HARD"));
    }

    @Test
    void who_picks_a_region_looks_at_that_one_and_may_pick_none_of_others() {
        var caller = new Caller("somebody", "some-agency", Set.of(), Set.of("ZUID_LIMBURG", "MIDDEN_LIMBURG"));
        var picked = picked(Map.of("region", "ZUID_LIMBURG", "urgency", "HARD"));
        assertThat(picked.narrowed(caller).regions()).containsExactly("ZUID_LIMBURG");
        assertThat(picked.ofTheCaller().filters().toSingleValueMap()).isEqualTo(Map.of("urgency", "HARD"));
        assertThat(picked(Map.of()).narrowed(caller)).isEqualTo(caller);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> picked(Map.of("region", "LIMBURG")).narrowed(caller));
    }

    private static Picked picked(Map<String, String> fields) {
        var asked = new LinkedMultiValueMap<String, String>();
        fields.forEach(asked::add);
        return Picked.of("/monitor/open-signals", asked, List.of("region", "from", "to", "sector", "urgency", "after"));
    }
}
