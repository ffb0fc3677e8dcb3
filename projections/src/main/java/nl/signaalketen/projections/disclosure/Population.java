package nl.signaalketen.projections.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.signaalketen.projections.disclosure.CountedTable.Counted;

/**
 * How figures hang together: all these tables count the same people or things.
 *
 * @param total how many there are, by its name in the figures
 */
public record Population(String total, List<CountedTable> tables, List<Grouping> groupings) {

    /**
     * A table that is the sum of another.
     *
     * @param groupOf the key in the coarse table, of a key in the fine one
     */
    record Grouping(String coarse, String fine, UnaryOperator<String> groupOf) {}

    public static Population of(String total) {
        return new Population(total, List.of(), List.of());
    }

    /** A table in which each stands once. */
    public Population table(String name, String... axes) {
        return with(new CountedTable(name, Counted.ONCE, List.of(axes)));
    }

    /** A table in which some stand, each once. */
    public Population some(String name, String... axes) {
        return with(new CountedTable(name, Counted.SOME, List.of(axes)));
    }

    /** A table in which one may stand several times, for each key that applies. */
    public Population several(String name, String... axes) {
        return with(new CountedTable(name, Counted.SEVERAL, List.of(axes)));
    }

    /** Says that the coarse table is the sum of the fine one. */
    public Population grouped(String coarse, String fine, UnaryOperator<String> groupOf) {
        return new Population(total, tables, added(groupings, new Grouping(coarse, fine, groupOf)));
    }

    private Population with(CountedTable table) {
        return new Population(total, added(tables, table), groupings);
    }

    /** The names of all that it counts. */
    Stream<String> names() {
        return Stream.concat(Stream.of(total), tables.stream().map(CountedTable::name));
    }

    private static <T> List<T> added(List<T> list, T one) {
        var all = new ArrayList<>(list);
        all.add(one);
        return List.copyOf(all);
    }
}
