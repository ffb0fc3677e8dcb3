package nl.signaalketen.projections.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Lays publications side by side: what stands in a table of one and not of another is nought there. */
final class Releases {

    private final Map<String, List<Population>> populations;

    /** @param populations by the name of the figures */
    Releases(Map<String, List<Population>> populations) {
        this.populations = populations;
    }

    List<Release> of(List<Publishable> publications) {
        var places = new TreeSet<Place>();
        publications.forEach(one -> one.numbers().keySet().forEach(text -> places.add(Place.parse(text))));
        return publications.stream().map(one -> release(one, places)).toList();
    }

    private Release release(Publishable publication, SortedSet<Place> places) {
        var numbers = new TreeMap<Place, Integer>();
        places.forEach(place -> numbers.put(place, publication.numbers().getOrDefault(place.toString(), 0)));
        var relations = relations(numbers);
        var hidden = numbers.keySet().stream()
                .filter(place -> !place.printed() || publication.hidden().contains(place.toString()))
                .collect(Collectors.toUnmodifiableSet());
        return new Release(numbers, relations, hidden, publication.hiddenBelow());
    }

    private List<Relation> relations(SortedMap<Place, Integer> numbers) {
        var relations = new ArrayList<Relation>();
        populations.forEach((figures, all) ->
                all.forEach(population -> relations.addAll(new Additivity(figures, population, numbers).relations())));
        return relations;
    }

    /** @throws IllegalArgumentException for a number of which nobody says what it adds up to */
    void check(Set<String> numbers) {
        var unknown = numbers.stream()
                .filter(text -> !isKnown(Place.parse(text)))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("Not known of what these are a part: " + unknown);
        }
    }

    private boolean isKnown(Place place) {
        return populations.getOrDefault(place.figures(), List.of()).stream()
                .anyMatch(population -> population.names().anyMatch(place.table()::equals));
    }
}
