package nl.signaalketen.projections.pages.inspections;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.signaalketen.projections.inspections.ChecklistTables;
import nl.signaalketen.projections.inspections.ControleTotals;
import nl.signaalketen.projections.inspections.ControleTotals.Counts;
import nl.signaalketen.projections.pages.Ages;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.projections.pages.chart.Chart;
import org.springframework.stereotype.Component;

/** The tables of a year as people read them, in the order in which they are published. */
@Component
class InspectionTables {

    private final Words words;

    InspectionTables(Words words) {
        this.words = words;
    }

    /** Those of which a drawing helps. */
    List<Chart> drawn(ChecklistTables of) {
        return List.of(
                simple("directorate", of.byDirectorate(), words::region),
                crossed("nationality", mostFirst(of.byNationalityAndSex()), words::country, words::code),
                simple("age-band", Ages.inOrder(of.byAgeBand()), words::code),
                crossed("age-band-and-sex", Ages.inOrder(of.byAgeBandAndSex()), words::code, words::code),
                simple("referred", of.referred(), words::region),
                simple("indicator", of.byIndicator(), words::code));
    }

    /** The one whose columns are too many to draw. */
    Chart wide(ChecklistTables of) {
        return crossed("sector", of.bySectorAndDirectorate(), words::code, words::region);
    }

    /**
     * What controles met, told apart in one way.
     *
     * @param id of the table within the page
     * @param of what the rows are, above their names
     */
    record CountTable(String id, String title, String of, Map<String, Counts> rows, Function<String, String> name) {

        public List<CountRow> named() {
            return rows.entrySet().stream()
                    .map(row -> new CountRow(name.apply(row.getKey()), row.getValue()))
                    .toList();
        }
    }

    /** A name and what was counted of it. */
    record CountRow(String name, Counts counts) {}

    List<CountTable> counts(ControleTotals of) {
        return List.of(
                counts("region", of.byRegion(), words::region),
                counts("sector", of.bySector(), words::code),
                counts("action", of.byAction(), words::code),
                counts("month", of.byMonth(), words::month));
    }

    private CountTable counts(String trait, Map<String, Counts> rows, Function<String, String> name) {
        return new CountTable(
                "controles-" + trait,
                words.message("inspections.controles." + trait),
                words.message("inspections.of." + trait),
                rows,
                name);
    }

    private Chart simple(String what, Map<String, Integer> numbers, Function<String, String> name) {
        return Chart.of(id(what), title(what), of(what), words.message("inspections.checklists"), numbers, name);
    }

    private Chart crossed(
            String what,
            Map<String, Map<String, Integer>> numbers,
            Function<String, String> row,
            Function<String, String> column) {
        return Chart.crossed(id(what), title(what), of(what), numbers, row, column);
    }

    /** There are more nationalities than anybody reads: of whom there are most come first. */
    private static Map<String, Map<String, Integer>> mostFirst(Map<String, Map<String, Integer>> rows) {
        var sorted = new LinkedHashMap<String, Map<String, Integer>>();
        rows.entrySet().stream()
                .sorted(comparing(row -> total(row.getValue()), reverseOrder()))
                .forEach(row -> sorted.put(row.getKey(), row.getValue()));
        return sorted;
    }

    private static int total(Map<String, Integer> numbers) {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String id(String what) {
        return "checklists-" + what;
    }

    private String title(String what) {
        return words.message("inspections.checklists." + what);
    }

    private String of(String what) {
        return words.message("inspections.of." + what);
    }
}
