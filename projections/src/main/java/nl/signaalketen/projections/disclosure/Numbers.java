package nl.signaalketen.projections.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The numbers behind several releases, each once. A number that stands in the same place in two releases unchanged is one, and
 * so are two that must be equal: who knows one of them knows the other.
 */
final class Numbers {

    /** Numbers that make up others, or no more than them. */
    record Sum(int[] whole, int[] parts, boolean exact) {}

    private static final int TOTAL = 10;

    private record Standing(Place place, int value) {}

    private final List<Release> releases;
    private final Map<Standing, Integer> numbers = new HashMap<>();
    private final List<Integer> values = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final BitSet totals = new BitSet();

    Numbers(List<Release> releases) {
        this.releases = List.copyOf(releases);
        for (var release : releases) {
            release.numbers().keySet().forEach(place -> known(release, place));
            release.relations().stream().filter(Relation::isEquality).forEach(relation -> join(release, relation));
        }
        for (var release : releases) {
            release.relations().stream()
                    .filter(relation -> !relation.isEquality())
                    .forEach(relation -> sums.add(sum(release, relation)));
            release.numbers().keySet().stream().filter(Place::isTotal).forEach(place -> totals.set(at(release, place)));
        }
    }

    private void known(Release release, Place place) {
        var value = release.value(place);
        numbers.computeIfAbsent(new Standing(place, value), _ -> {
            values.add(value);
            return values.size() - 1;
        });
    }

    private void join(Release release, Relation relation) {
        var one = at(release, relation.whole().iterator().next());
        var other = at(release, relation.parts().iterator().next());
        numbers.replaceAll((_, number) -> number == other ? one : number);
    }

    private Sum sum(Release release, Relation relation) {
        return new Sum(at(release, relation.whole()), at(release, relation.parts()), relation.exact());
    }

    private int[] at(Release release, Collection<Place> places) {
        return places.stream().mapToInt(place -> at(release, place)).sorted().toArray();
    }

    /** Which number stands there. */
    int at(Release release, Place place) {
        return numbers.get(new Standing(place, release.value(place)));
    }

    int count() {
        return values.size();
    }

    int value(int number) {
        return values.get(number);
    }

    /** A reader takes what is hidden for more than nothing, and rightly so wherever it is. */
    int least(int number) {
        return Math.min(1, value(number));
    }

    /** What it costs to hide a number: the larger, the more people it tells of; and a total is what everybody looks for. */
    int price(int number) {
        return (1 + value(number)) * (totals.get(number) ? TOTAL : 1);
    }

    List<Sum> sums() {
        return sums;
    }

    int total(int[] of) {
        return Arrays.stream(of).map(this::value).sum();
    }

    /** What no release shows anywhere. */
    BitSet hidden() {
        var hidden = new BitSet();
        numbers.values().forEach(hidden::set);
        releases.forEach(release -> release.numbers().keySet().stream()
                .filter(release::shows)
                .forEach(place -> hidden.clear(at(release, place))));
        return hidden;
    }

    /**
     * Small numbers, each with how many values must be possible: as many as there are small numbers, by the mildest of the
     * releases in which it is one.
     */
    SortedMap<Integer, Integer> small() {
        var small = new TreeMap<Integer, Integer>();
        for (var release : releases) {
            release.numbers().keySet().stream()
                    .filter(release::isSmall)
                    .forEach(place -> small.merge(at(release, place), release.hiddenBelow() - 1, Math::min));
        }
        return small;
    }

    /** Whether others could stand in the place of these without a reader seeing it. */
    boolean agreesWith(int[] others, BitSet hidden) {
        return IntStream.range(0, count())
                        .allMatch(number ->
                                hidden.get(number) ? others[number] >= least(number) : others[number] == value(number))
                && sums.stream().allMatch(sum -> {
                    var more = Arrays.stream(sum.whole())
                                    .map(number -> others[number])
                                    .sum()
                            - Arrays.stream(sum.parts())
                                    .map(number -> others[number])
                                    .sum();
                    return sum.exact() ? more == 0 : more >= 0;
                });
    }
}
