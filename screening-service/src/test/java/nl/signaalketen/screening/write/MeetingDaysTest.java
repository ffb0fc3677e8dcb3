package nl.signaalketen.screening.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.signaalketen.signal.contract.Region;
import org.junit.jupiter.api.Test;

class MeetingDaysTest {

    private static final Region REGION =
            new Region("NOORD_LIMBURG", "Noord-Limburg", "NL", List.of(), DayOfWeek.TUESDAY, List.of(), "VEILIG_THUIS");

    @Test
    void the_next_meeting_is_on_the_regions_day_and_may_be_today() {
        assertThat(next("2026-03-06T10:00:00Z", null)).isEqualTo("2026-03-10");
        assertThat(next("2026-03-10T10:00:00Z", null)).isEqualTo("2026-03-10");
    }

    @Test
    void today_is_what_the_calendar_in_the_region_says() {
        assertThat(next("2026-03-10T23:30:00Z", null)).isEqualTo("2026-03-17");
    }

    @Test
    void a_day_that_was_used_up_is_not_planned_again() {
        assertThat(next("2026-03-10T10:00:00Z", "2026-03-10")).isEqualTo("2026-03-17");
        assertThat(next("2026-03-06T10:00:00Z", "2026-03-17")).isEqualTo("2026-03-24");
        assertThat(next("2026-03-06T10:00:00Z", "2026-02-03")).isEqualTo("2026-03-10");
    }

    private static LocalDate next(String now, String last) {
        return new MeetingDays(Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .next(REGION, Optional.ofNullable(last).map(LocalDate::parse));
    }
}
