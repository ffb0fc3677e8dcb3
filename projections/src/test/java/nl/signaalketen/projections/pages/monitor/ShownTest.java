package nl.signaalketen.projections.pages.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.pages.chart.Chart;
import nl.signaalketen.projections.pages.monitor.MonitorPart.Count;
import nl.signaalketen.projections.pages.monitor.MonitorPart.Shown;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void a_part_of_which_every_number_is_none_says_so_instead_of_listing_what_is_empty() {
        assertThat(shown(0, 0).isNothing()).isTrue();
        assertThat(shown(1, 0).isNothing()).isFalse();
        assertThat(shown(0, 1).isNothing()).isFalse();
    }

    private static Shown shown(int counted, int drawn) {
        var chart = Chart.of("chart", "title", "of", "number", Map.of("VENLO", drawn), name -> name);
        return Shown.of("part", "title", "explanation", List.of(new Count("signals", counted)), List.of(chart));
    }
}
