package nl.signaalketen.projections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Consumer;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class FiltersTest {

    private final MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();

    @Test
    void every_wrong_missing_repeated_and_unknown_filter_is_named_at_once() {
        asked.add("from", "2019-02-30");
        asked.add("region", "ATLANTIS");
        asked.add("scope", "A");
        asked.add("scope", "B");
        asked.add("colour", "red");
        assertThat(wrong(filters -> {
                    filters.period();
                    filters.code("region", "", List.of("LIMBURG"));
                    filters.code("scope", "", List.of("A", "B"));
                }))
                .containsExactlyInAnyOrder("from", "to", "region", "scope", "colour");
    }

    @Test
    void a_reversed_period_names_both_its_ends() {
        asked.add("from", "2019-12-31");
        asked.add("to", "2019-01-01");
        assertThat(wrong(Filters::period)).containsExactly("from", "to");
    }

    @Test
    void one_day_is_a_period() {
        asked.add("from", "2019-12-31");
        asked.add("to", "2019-12-31");
        var filters = new Filters(asked);
        assertThat(filters.period()).isEqualTo(new Period(LocalDate.of(2019, 12, 31), LocalDate.of(2019, 12, 31)));
        assertThatNoException().isThrownBy(filters::check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2019", "2019-1-1", "2019-13-01", "1899-12-31", "2200-01-01", "+12019-01-01", "gisteren"})
    void what_is_no_day_of_our_time_is_refused(String day) {
        asked.add("on", day);
        assertThat(wrong(filters -> filters.day("on", Filters.LAST_DAY))).containsExactly("on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19", "2018", "2200", "-2019", "MMXIX"})
    void a_year_without_a_counting_rule_is_refused(String year) {
        asked.add("year", year);
        assertThat(wrong(filters -> filters.year(Year.of(2019)))).containsExactly("year");
    }

    private List<String> wrong(Consumer<Filters> read) {
        var filters = new Filters(asked);
        read.accept(filters);
        var refused = catchThrowableOfType(InvalidInput.class, filters::check);
        return refused.wrong().stream().map(Wrong::field).toList();
    }
}
