package nl.signaalketen.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.signaalketen.signal.contract.ChainTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When a day begins. */
class ChainTimeTest extends RunningSignalService {

    @Autowired
    private Clock clock;

    @Test
    void a_day_of_the_platform_begins_when_a_day_of_the_chain_does() {
        assertThat(clock.getZone()).isEqualTo(ChainTime.ZONE);
    }

    @Test
    void what_is_done_just_after_midnight_is_of_the_new_day_in_summer_and_in_winter() {
        assertThat(ChainTime.dayOf(Instant.parse("2026-07-01T22:30:00Z"))).isEqualTo(LocalDate.of(2026, 7, 2));
        assertThat(ChainTime.dayOf(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(ChainTime.dayOf(Instant.parse("2026-12-31T22:30:00Z"))).isEqualTo(LocalDate.of(2026, 12, 31));
    }
}
