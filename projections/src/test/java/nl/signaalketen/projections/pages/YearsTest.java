package nl.signaalketen.projections.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.signal.contract.ChainTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {

    private final Years years = new Years(Clock.fixed(Instant.parse("2026-03-12T10:00:00Z"), ChainTime.ZONE));

    @ParameterizedTest
    @CsvSource({"2027, year-to-come", "2099, year-to-come", "2018, year", "vorig, year", "20260, year"})
    void a_year_that_nothing_is_known_of_is_one_still_to_come_or_none_that_is_counted(String typed, String meaning) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> years.named(typed))
                .satisfies(wrong -> assertThat(Mistakes.of(wrong.wrong()).at("year"))
                        .extracting(Mistakes.Mistake::key)
                        .isEqualTo("mistake." + meaning));
    }

    @Test
    void this_year_and_the_first_that_is_counted_can_be_asked_for() {
        assertThat(years.named("2026")).isEqualTo(Year.of(2026));
        assertThat(years.named("2019")).isEqualTo(Year.of(2019));
    }

    @Test
    void a_period_lies_ahead_from_the_day_after_today() {
        assertThat(years.isAhead(LocalDate.of(2026, 3, 12))).isFalse();
        assertThat(years.isAhead(LocalDate.of(2026, 3, 13))).isTrue();
    }
}
