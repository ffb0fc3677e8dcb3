package nl.signaalketen.projections.inspections;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.signaalketen.projections.exports.Exportable;
import org.jspecify.annotations.Nullable;

/**
 * The checklist tables in the shape in which they are published (BE 11.1.2, tables 4 to 8). Directorates and age bands are
 * there even at zero; other cells only where something was counted.
 *
 * @param year of the controles, where the period asked for lies within one
 * @param referred checklists whose betrokkene was referred to a specialised centre that did not decline
 */
public record ChecklistTables(
        @Nullable Integer year,
        int checklists,
        @JsonProperty("by_directorate") Map<String, Integer> byDirectorate,
        @JsonProperty("by_sector_and_directorate") Map<String, Map<String, Integer>> bySectorAndDirectorate,
        @JsonProperty("by_nationality_and_sex") Map<String, Map<String, Integer>> byNationalityAndSex,
        @JsonProperty("by_age_band") Map<String, Integer> byAgeBand,
        @JsonProperty("by_age_band_and_sex") Map<String, Map<String, Integer>> byAgeBandAndSex,
        @JsonProperty("by_indicator") Map<String, Integer> byIndicator,
        @JsonProperty("referred_by_directorate") Map<String, Integer> referred)
        implements Exportable {

    static final List<String> AGE_BANDS = List.of("<18", "18-29", "30-39", "40-49", "50+");

    /** Checklists that agree in all that the tables tell apart; every table is a sum of these, so none contradicts another. */
    record Cell(
            String directorate,
            String sector,
            String nationality,
            String sex,
            String ageBand,
            boolean referred,
            int checklists) {}

    static ChecklistTables of(
            @Nullable Integer year,
            Collection<String> directorates,
            List<Cell> cells,
            Map<String, Integer> byIndicator) {
        return new ChecklistTables(
                year,
                cells.stream().mapToInt(Cell::checklists).sum(),
                withZeros(directorates, sum(cells, Cell::directorate)),
                sum(cells, Cell::sector, Cell::directorate),
                sum(cells, Cell::nationality, Cell::sex),
                withZeros(AGE_BANDS, sum(cells, Cell::ageBand)),
                sum(cells, Cell::ageBand, Cell::sex),
                new TreeMap<>(byIndicator),
                sum(cells.stream().filter(Cell::referred).toList(), Cell::directorate));
    }

    private static Map<String, Integer> sum(List<Cell> cells, Function<Cell, String> by) {
        return cells.stream().collect(groupingBy(by, TreeMap::new, summingInt(Cell::checklists)));
    }

    private static Map<String, Map<String, Integer>> sum(
            List<Cell> cells, Function<Cell, String> by, Function<Cell, String> thenBy) {
        return cells.stream().collect(groupingBy(by, TreeMap::new, collectingAndThen(toList(), of -> sum(of, thenBy))));
    }

    private static Map<String, Integer> withZeros(Collection<String> all, Map<String, Integer> sums) {
        all.forEach(one -> sums.putIfAbsent(one, 0));
        return sums;
    }
}
