package nl.signaalketen.journey.pages;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.signaalketen.local.chain.Addresses;
import tools.jackson.databind.JsonNode;

/** The checklist tables of 2019 as the page of the inspections shows them, row by row. */
public final class PublishedTables {

    private PublishedTables() {}

    /**
     * Fails where a number on the page is not the published one.
     *
     * @param published by name a table: numbers by row, or by row and column
     */
    public static void areShown(Addresses chain, JsonNode published) {
        try (var visit = Visit.at(chain, "keten.ketenregisseur")) {
            visit.goTo("/inspections?year=2019")
                    .shows("Checklists van 2019")
                    .isFitForEverybody("inspections-2019")
                    .canBeZoomed();
            assertThat(visit.page().locator("#checklists ~ dl dd").first().innerText())
                    .isEqualTo(published.get("checklists").asString());
            shows(visit, "directorate", simple(published.get("by_directorate")));
            shows(visit, "age-band", simple(published.get("by_age_band")));
            shows(visit, "referred", simple(published.get("referred_by_directorate")));
            shows(visit, "nationality", mostFirst(crossed(published.get("by_nationality_and_sex"))));
            shows(visit, "sector", crossed(published.get("by_sector_and_directorate")));
            visit.isPrinted("inspections-2019");
        }
    }

    private static void shows(Visit visit, String table, List<List<Integer>> rows) {
        assertThat(visit.page().locator("table[aria-labelledby=checklists-" + table + "-title] tbody tr").all().stream()
                        .map(row -> row.locator("td").allInnerTexts().stream()
                                .map(Integer::valueOf)
                                .toList()))
                .as(table)
                .isEqualTo(rows);
    }

    /** In the order of the codes, as on the page, and of ages the youngest first. */
    private static TreeMap<String, JsonNode> byCode(JsonNode table) {
        var rows = new TreeMap<String, JsonNode>(Comparator.comparing(code -> code.replace("<", "0")));
        table.propertyStream().forEach(row -> rows.put(row.getKey(), row.getValue()));
        return rows;
    }

    private static List<List<Integer>> simple(JsonNode table) {
        return byCode(table).values().stream()
                .map(number -> List.of(number.asInt()))
                .toList();
    }

    /** With the total of each row behind it. */
    private static List<List<Integer>> crossed(JsonNode table) {
        var columns = table.valueStream()
                .flatMap(row -> row.propertyNames().stream())
                .distinct()
                .sorted()
                .toList();
        return byCode(table).values().stream()
                .map(row -> columns.stream()
                        .map(column -> row.path(column).asInt(0))
                        .toList())
                .map(PublishedTables::withTotal)
                .toList();
    }

    /** The rows of the highest totals first, and those that are equal in the order in which they were. */
    private static List<List<Integer>> mostFirst(List<List<Integer>> rows) {
        return rows.stream().sorted(comparing(List::getLast, reverseOrder())).toList();
    }

    private static List<Integer> withTotal(List<Integer> numbers) {
        var total = numbers.stream().mapToInt(Integer::intValue).sum();
        return Stream.concat(numbers.stream(), Stream.of(total)).toList();
    }
}
