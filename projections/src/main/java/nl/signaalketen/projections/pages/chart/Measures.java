package nl.signaalketen.projections.pages.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was measured of each name, drawn beside each other since measures do not add up. Table and drawing are both made of
 * these, so they cannot disagree.
 *
 * @param id of the drawing within its page
 * @param title what was measured, and in what
 * @param of what the rows are, above their names
 * @param columns names of the measures
 * @param counted names of the numbers of cases, which the table alone shows
 */
public record Measures(String id, String title, String of, List<String> columns, List<String> counted, List<Row> rows) {

    /**
     * @param measures one for each column; null where there is no case
     * @param cases one for each that was counted
     */
    public record Row(String name, List<@Nullable BigDecimal> measures, List<Integer> cases) {}

    /** Whether there was no case of anything. */
    public boolean isEmpty() {
        return rows.stream().flatMap(row -> row.cases().stream()).allMatch(number -> number == 0);
    }

    /** For the drawing, as JSON. */
    public String data() {
        var drawn = rows.stream()
                .map(row -> Map.of("name", row.name(), "numbers", row.measures()))
                .toList();
        return JsonMapper.shared().writeValueAsString(Map.of("columns", columns, "rows", drawn, "beside", true));
    }
}
