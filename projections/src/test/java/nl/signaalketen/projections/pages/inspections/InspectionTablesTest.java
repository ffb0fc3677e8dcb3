package nl.signaalketen.projections.pages.inspections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import nl.signaalketen.projections.inspections.ChecklistTables;
import nl.signaalketen.projections.pages.Spoken;
import nl.signaalketen.projections.pages.chart.Chart;
import org.junit.jupiter.api.Test;

class InspectionTablesTest {

    @Test
    void the_nationality_of_most_people_comes_first() {
        var nationalities = new TreeMap<>(
                Map.of("AT", Map.of("M", 1), "BG", Map.of("M", 2, "V", 3), "RO", Map.of("V", 4), "DE", Map.of("M", 4)));
        var tables = new ChecklistTables(
                2019, 14, Map.of(), Map.of(), nationalities, Map.of(), Map.of(), Map.of(), Map.of());

        var drawn = new InspectionTables(Spoken.inDutch())
                .drawn(tables).stream()
                        .filter(chart -> chart.id().endsWith("nationality"))
                        .flatMap(chart -> chart.rows().stream());

        assertThat(drawn)
                .extracting(Chart.Row::name)
                .containsExactly("Bulgarije", "Duitsland", "Roemenië", "Oostenrijk");
    }
}
