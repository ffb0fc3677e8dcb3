package nl.signaalketen.projections.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Figures held against others, cell by cell.
 *
 * @param same how many cells are the same
 * @param different where they are not
 */
record Comparison(long same, List<Cell> different) {

    /**
     * @param place as {@code registrations/ZUID_LIMBURG/bySex/VROUW}
     * @param published absent where there was no such cell
     * @param again absent where there is no such cell
     */
    record Cell(
            String place,
            @Nullable String published,
            @Nullable String again) {

        boolean isSame() {
            return Objects.equals(published, again);
        }
    }

    static Comparison of(Figures published, Figures again) {
        var before = published.cells();
        var after = again.cells();
        var places = new TreeSet<>(before.keySet());
        places.addAll(after.keySet());
        var cells = places.stream()
                .map(place -> new Cell(place, before.get(place), after.get(place)))
                .toList();
        return new Comparison(
                cells.stream().filter(Cell::isSame).count(),
                cells.stream().filter(cell -> !cell.isSame()).toList());
    }

    Map<String, Long> counts() {
        return Map.of("same", same, "different", (long) different.size());
    }
}
