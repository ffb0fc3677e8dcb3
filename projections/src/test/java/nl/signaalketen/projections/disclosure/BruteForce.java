package nl.signaalketen.projections.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** An attacker who knows no sums: tries all people that there could be, and keeps those of whom the same would be published. */
final class BruteForce {

    private final List<Map<String, Integer>> all = new ArrayList<>();

    BruteForce(int sorts, int atMost) {
        People.each(sorts, atMost, people -> all.add(people.numbers()));
    }

    /** The small numbers that have fewer possible values than there are small numbers. */
    Set<String> found(Publishable published) {
        var alike = all.stream().filter(others -> looksLike(published, others)).toList();
        return tooFew(published, alike);
    }

    /** Of the first of two publications, for whom guesses which numbers have not changed. */
    Set<String> found(Publishable first, Publishable second) {
        var before = all.stream().filter(others -> looksLike(first, others)).toList();
        var after = all.stream().filter(others -> looksLike(second, others)).toList();
        var unchanged = new HashSet<>(first.numbers().keySet());
        unchanged.addAll(second.numbers().keySet());
        unchanged.removeIf(place -> at(first.numbers(), place) != at(second.numbers(), place));
        var possible = after.stream().map(others -> only(unchanged, others)).collect(Collectors.toSet());
        return tooFew(
                first,
                before.stream()
                        .filter(others -> possible.contains(only(unchanged, others)))
                        .toList());
    }

    private static Map<String, Integer> only(Set<String> places, Map<String, Integer> numbers) {
        return places.stream().collect(Collectors.toMap(place -> place, place -> at(numbers, place)));
    }

    private static boolean looksLike(Publishable published, Map<String, Integer> others) {
        return others.keySet().stream()
                        .allMatch(place -> published.numbers().containsKey(place)
                                || published.hidden().contains(place))
                && published.numbers().entrySet().stream()
                        .allMatch(number -> published.hidden().contains(number.getKey())
                                ? at(others, number.getKey()) > 0
                                : at(others, number.getKey()) == number.getValue());
    }

    private static Set<String> tooFew(Publishable published, List<Map<String, Integer>> alike) {
        var values = new HashMap<String, Set<Integer>>();
        alike.forEach(others -> others.forEach((place, value) ->
                values.computeIfAbsent(place, _ -> new HashSet<>()).add(value)));
        return published.hidden().stream()
                .filter(place ->
                        at(published.numbers(), place) < published.hiddenBelow() && at(published.numbers(), place) > 0)
                .filter(place -> values.get(place).size() < published.hiddenBelow() - 1)
                .collect(Collectors.toSet());
    }

    private static int at(Map<String, Integer> numbers, String place) {
        return numbers.getOrDefault(place, 0);
    }
}
