package nl.signaalketen.projections.pages.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EveryMonthTest {

    @Test
    void a_month_in_which_nothing_was_reported_stands_between_the_others() {
        assertThat(EveryMonth.of(Map.of("2020-02", 2, "2019-11", 5)))
                .containsExactly(
                        Map.entry("2019-11", 5),
                        Map.entry("2019-12", 0),
                        Map.entry("2020-01", 0),
                        Map.entry("2020-02", 2));
        assertThat(EveryMonth.of(Map.of("2020-02", 2))).containsExactly(Map.entry("2020-02", 2));
        assertThat(EveryMonth.of(Map.of())).isEmpty();
    }
}
