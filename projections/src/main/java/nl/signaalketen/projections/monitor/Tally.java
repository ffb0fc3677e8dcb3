package nl.signaalketen.projections.monitor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The tables that are drawn from the same cells, so that none contradicts another. */
final class Tally<C> {

    private final List<C> cells;
    private final ToIntFunction<C> number;

    Tally(List<C> cells, Predicate<C> ofThem, ToIntFunction<C> number) {
        this.cells = cells.stream().filter(ofThem).toList();
        this.number = number;
    }

    int total() {
        return cells.stream().mapToInt(number).sum();
    }

    /** What is not known stands under a code of its own. */
    Map<String, Integer> by(Function<C, @Nullable String> code) {
        return cells.stream()
                .collect(groupingBy(cell -> MonitorModel.known(code.apply(cell)), TreeMap::new, summingInt(number)));
    }

    /** What is not known is left out: it is there for some of them alone. */
    Map<String, Integer> byWhereKnown(Function<C, @Nullable String> code) {
        return new Tally<>(cells, cell -> code.apply(cell) != null, number).by(code);
    }

    /** A row for each key, in the order in which they come. */
    <K, T> List<T> each(Function<C, K> key, BiFunction<K, Integer, T> row) {
        var sums = cells.stream().collect(groupingBy(key, LinkedHashMap::new, summingInt(number)));
        return sums.entrySet().stream()
                .map(sum -> row.apply(sum.getKey(), sum.getValue()))
                .toList();
    }
}
