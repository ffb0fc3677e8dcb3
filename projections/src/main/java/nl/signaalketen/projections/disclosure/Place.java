package nl.signaalketen.projections.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where a number stands.
 *
 * @param region {@value #TOGETHER} for all regions together
 * @param keys of the row, and of the column where the table has two dimensions; none for a number on its own
 * @param printed whether it is published at all; a sum that stands in no table is not, and readers can add it up
 */
record Place(String figures, String region, String table, List<String> keys, boolean printed)
        implements Comparable<Place> {

    static final String TOGETHER = "*";

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::toString).thenComparing(Place::printed);

    /** @param text as {@code registrations/ZUID_LIMBURG/bySex/V} */
    static Place parse(String text) {
        var parts = Arrays.asList(text.split("/"));
        return new Place(parts.get(0), parts.get(1), parts.get(2), List.copyOf(parts.subList(3, parts.size())), true);
    }

    static Place total(String figures, String region, String table) {
        return new Place(figures, region, table, List.of(), true);
    }

    Place in(String otherRegion) {
        return new Place(figures, otherRegion, table, keys, printed);
    }

    boolean isTotal() {
        return keys.isEmpty();
    }

    boolean isTogether() {
        return region.equals(TOGETHER);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        var start = String.join("/", figures, region, table);
        return keys.isEmpty() ? start : start + "/" + String.join("/", keys);
    }
}
