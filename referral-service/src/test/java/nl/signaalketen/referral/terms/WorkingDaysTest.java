package nl.signaalketen.referral.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays();

    @Test
    void a_weekend_does_not_count() {
        assertThat(days.after(Instant.parse("2026-03-12T09:00:00Z"), 2, "NL"))
                .isEqualTo(Instant.parse("2026-03-16T09:00:00Z"));
    }

    @Test
    void what_comes_in_a_weekend_is_due_later_than_what_came_before_it() {
        var friday = Instant.parse("2026-11-27T19:00:00Z");
        var saturday = Instant.parse("2026-11-28T01:53:00Z");
        assertThat(days.after(friday, 5, "NL")).isEqualTo(Instant.parse("2026-12-04T19:00:00Z"));
        assertThat(days.after(saturday, 5, "NL")).isEqualTo(Instant.parse("2026-12-06T23:00:00Z"));
    }

    @Test
    void the_kings_day_counts_in_belgium_alone() {
        var friday = Instant.parse("2026-04-24T09:00:00Z");
        assertThat(days.after(friday, 1, "NL")).isEqualTo(Instant.parse("2026-04-28T09:00:00Z"));
        assertThat(days.after(friday, 1, "BE")).isEqualTo(Instant.parse("2026-04-27T09:00:00Z"));
    }

    @Test
    void labour_day_counts_in_the_netherlands_alone() {
        var thursday = Instant.parse("2026-04-30T09:00:00Z");
        assertThat(days.after(thursday, 1, "NL")).isEqualTo(Instant.parse("2026-05-01T09:00:00Z"));
        assertThat(days.after(thursday, 1, "BE")).isEqualTo(Instant.parse("2026-05-04T09:00:00Z"));
    }

    @Test
    void a_term_ends_at_the_same_time_on_the_wall_though_summer_time_began() {
        assertThat(days.after(Instant.parse("2026-03-27T09:00:00Z"), 1, "NL"))
                .isEqualTo(Instant.parse("2026-03-30T08:00:00Z"));
    }
}
