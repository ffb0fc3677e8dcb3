package nl.signaalketen.projections.disclosure;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.signaalketen.projections.disclosure.CountedTable.Counted;
import nl.signaalketen.projections.disclosure.Population.Grouping;

/** Works out what adds up to what in the tables of one population, within each region and across them. */
final class Additivity {

    private final String figures;
    private final Population population;
    private final SortedMap<Place, Integer> numbers;
    private final List<Relation> relations = new ArrayList<>();

    /** @param numbers all of the publication; sums that stand in no table are added to them */
    Additivity(String figures, Population population, SortedMap<Place, Integer> numbers) {
        this.figures = figures;
        this.population = population;
        this.numbers = numbers;
    }

    List<Relation> relations() {
        var regions = numbers.keySet().stream()
                .filter(this::isTotal)
                .map(Place::region)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        regions.forEach(this::within);
        ofThisPopulation().stream().filter(Place::isTogether).forEach(place -> across(place, regions));
        return relations;
    }

    private void within(String region) {
        var total = Place.total(figures, region, population.total());
        axes().forEach(axis -> alongAxis(axis, total));
        for (var table : population.tables()) {
            if (table.counted() != Counted.ONCE) {
                looselyCounted(table, total);
            }
        }
        population.groupings().forEach(grouping -> grouped(grouping, region));
    }

    /** Every table with this axis has the same sums along it, and these make up the total. */
    private void alongAxis(String axis, Place total) {
        var margins = new TreeMap<String, Place>();
        for (var table : population.tables()) {
            var index = table.axes().indexOf(axis);
            if (table.counted() == Counted.ONCE && index >= 0) {
                cells(table.name(), total.region()).stream()
                        .collect(groupingBy(cell -> cell.keys().get(index), TreeMap::new, Collectors.toList()))
                        .forEach((key, cells) -> relate(
                                List.of(margins.computeIfAbsent(key, _ -> margin(total, axis, key, cells))), cells));
            }
        }
        relate(List.of(total), margins.values());
    }

    private Place margin(Place total, String axis, String key, List<Place> cells) {
        var margin = new Place(figures, total.region(), axis, List.of(key), false);
        numbers.put(margin, cells.stream().mapToInt(numbers::get).sum());
        return margin;
    }

    private void looselyCounted(CountedTable table, Place total) {
        var cells = cells(table.name(), total.region());
        for (var cell : cells) {
            var margin = new Place(figures, total.region(), table.axes().getFirst(), cell.keys(), false);
            relate(List.of(numbers.containsKey(margin) ? margin : total), List.of(cell));
        }
        if (!relate(List.of(total), cells) && table.counted() == Counted.SEVERAL) {
            relate(cells, List.of(total));
        }
    }

    private void grouped(Grouping grouping, String region) {
        var fine = cells(grouping.fine(), region).stream()
                .collect(groupingBy(cell -> grouping.groupOf().apply(cell.keys().getFirst())));
        cells(grouping.coarse(), region)
                .forEach(cell ->
                        relate(List.of(cell), fine.getOrDefault(cell.keys().getFirst(), List.of())));
    }

    private void across(Place together, Set<String> regions) {
        var each = regions.stream()
                .filter(region -> !region.equals(Place.TOGETHER))
                .map(together::in)
                .filter(numbers::containsKey)
                .toList();
        if (!each.isEmpty() && !relate(List.of(together), each)) {
            each.forEach(one -> relate(List.of(together), List.of(one)));
        }
        if (isByRegion(together)) {
            var total = Place.total(figures, together.keys().getFirst(), population.total());
            if (numbers.containsKey(total)) {
                relate(List.of(together), List.of(total));
            }
        }
    }

    private boolean isByRegion(Place place) {
        return !place.printed()
                ? place.table().equals(CountedTable.REGION)
                : population.tables().stream()
                        .anyMatch(table -> table.name().equals(place.table())
                                && table.counted() == Counted.SEVERAL
                                && table.isMarginOf(List.of(CountedTable.REGION)));
    }

    private boolean relate(Collection<Place> whole, Collection<Place> parts) {
        var relation = Relation.between(whole, parts, numbers);
        relation.ifPresent(relations::add);
        return relation.isPresent();
    }

    private Set<String> axes() {
        return population.tables().stream()
                .filter(table -> table.counted() == Counted.ONCE)
                .flatMap(table -> table.axes().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isTotal(Place place) {
        return place.figures().equals(figures) && place.table().equals(population.total()) && place.printed();
    }

    private List<Place> cells(String table, String region) {
        return numbers.keySet().stream()
                .filter(place -> place.printed()
                        && place.figures().equals(figures)
                        && place.region().equals(region)
                        && place.table().equals(table))
                .toList();
    }

    private List<Place> ofThisPopulation() {
        var names = population.names().collect(Collectors.toSet());
        names.addAll(axes());
        return numbers.keySet().stream()
                .filter(place -> place.figures().equals(figures) && names.contains(place.table()))
                .toList();
    }
}
