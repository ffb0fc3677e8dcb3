package nl.signaalketen.projections.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two sets of figures held side by side, cell by cell.
 *
 * @param same how many cells are the same
 * @param different where they are not
 */
public record SideBySide<P, V>(long same, List<Pair<P, V>> different) {

    /** What either has in one place. */
    public record Pair<P, V>(
            P place, @Nullable V before, @Nullable V after) {

        private boolean isSame() {
            return Objects.equals(before, after);
        }
    }

    /**
     * @param order of the places
     * @param absent what stands for a cell that only the other has
     */
    public static <P, V> SideBySide<P, V> of(
            Map<P, V> before, Map<P, V> after, Comparator<? super P> order, @Nullable V absent) {
        var places = new TreeSet<P>(order);
        places.addAll(before.keySet());
        places.addAll(after.keySet());
        var pairs = places.stream()
                .map(place -> new Pair<>(place, before.getOrDefault(place, absent), after.getOrDefault(place, absent)))
                .toList();
        return new SideBySide<>(
                pairs.stream().filter(Pair::isSame).count(),
                pairs.stream().filter(pair -> !pair.isSame()).toList());
    }
}
