package nl.signaalketen.projections.disclosure;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

/**
 * What one publication says and does not say.
 *
 * @param numbers as they are, with the sums that stand in no table
 * @param hidden places whose number is not shown; those that are not printed are among them
 * @param hiddenBelow numbers from 1 up to below it must not come out
 */
record Release(SortedMap<Place, Integer> numbers, List<Relation> relations, Set<Place> hidden, int hiddenBelow) {

    int value(Place place) {
        return Objects.requireNonNull(numbers.get(place));
    }

    boolean isSmall(Place place) {
        return value(place) > 0 && value(place) < hiddenBelow;
    }

    boolean shows(Place place) {
        return !hidden.contains(place);
    }

    Release hiding(Set<Place> others) {
        return new Release(numbers, relations, Set.copyOf(others), hiddenBelow);
    }
}
