package nl.signaalketen.projections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2018-05-01, 2019-04-30, 2018-05-01, 2019-04-30",
        "2020-01-01, 2020-12-31, 2020-01-01, 2020-12-31",
        "2018-05-01, , 2018-05-01, 2019-04-30",
        ", 2018-05-01, 2017-05-02, 2018-05-01",
        ", , 2018-06-16, 2019-06-15"
    })
    void a_period_of_at_most_a_year_is_filled_in_where_an_end_is_left_out(
            @Nullable String from, @Nullable String to, LocalDate first, LocalDate last) {
        Optional.ofNullable(from).ifPresent(day -> asked.add("from", day));
        Optional.ofNullable(to).ifPresent(day -> asked.add("to", day));
        var filters = new Filters(asked);
        assertThat(filters.yearAtMost(LocalDate.of(2019, 6, 15))).isEqualTo(new Period(first, last));
        assertThatNoException().isThrownBy(filters::check);
    }

    @Test
    void a_period_of_more_than_a_year_names_both_its_ends() {
        asked.add("from", "2019-01-01");
        asked.add("to", "2020-01-02");
        assertThat(wrong(filters -> filters.yearAtMost(LocalDate.of(2019, 6, 15))))
                .containsExactly("from", "to");
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
    @ValueSource(strings = {"", "2019-12-31", "2019-12-31T10:00:00", "1899-12-31T23:00:00Z", "+999999-01-01T00:00:00Z"})
    void what_is_no_moment_of_our_time_is_refused(String moment) {
        asked.add("asOf", moment);
        assertThat(wrong(filters -> filters.moment("asOf", OffsetDateTime.MIN))).containsExactly("asOf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19", "2018", "2200", "-2019", "MMXIX"})
    void a_year_without_a_counting_rule_is_refused(String year) {
        asked.add("year", year);
        assertThat(wrong(filters -> filters.year(Year.of(2019)))).containsExactly("year");
    }

    @Test
    void a_year_that_is_still_to_come_is_refused_and_the_one_that_it_is_now_is_not() {
        asked.add("year", "2027");
        var filters = new Filters(asked, Year.of(2026));
        filters.year(Year.of(2019));
        assertThat(catchThrowableOfType(InvalidInput.class, filters::check).wrong())
                .containsExactly(new Wrong("year", "is not a year from 2019 to 2026"));

        var now = new Filters(asked, Year.of(2027));
        assertThat(now.year(Year.of(2019))).isEqualTo(Year.of(2027));
        assertThatNoException().isThrownBy(now::check);
    }

    private List<String> wrong(Consumer<Filters> read) {
        var filters = new Filters(asked);
        read.accept(filters);
        var refused = catchThrowableOfType(InvalidInput.class, filters::check);
        return refused.wrong().stream().map(Wrong::field).toList();
    }
}
