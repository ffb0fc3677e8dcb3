package nl.signaalketen.projections.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.signaalketen.projections.figures.SideBySide;
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
     * @param published absent where there was no such cell, or it is hidden
     * @param again absent where there is no such cell, or it is hidden
     */
    record Cell(
            String place,
            @Nullable String published,
            @Nullable String again) {}

    /**
     * @param kept the figures of the publication as they are kept now: where they are no longer those that were published, the
     *     first cell is {@code checksum}, of then and of now
     * @param hidden places whose numbers are not told here either, as is no number that would have been hidden
     * @param codeLists checksum of those that were counted by again; where they are others a cell {@code codeLists} says so
     */
    static Comparison of(Publication publication, Figures kept, Set<String> hidden, Figures again, String codeLists) {
        var cells = SideBySide.of(kept.cells(), again.cells(), Comparator.naturalOrder(), null);
        var touched = kept.areThoseOf(publication)
                ? Stream.<Cell>empty()
                : Stream.of(new Cell("checksum", publication.checksum(), kept.checksum()));
        var counted = publication.codeLists() == null || Objects.equals(publication.codeLists(), codeLists)
                ? Stream.<Cell>empty()
                : Stream.of(new Cell("codeLists", publication.codeLists(), codeLists));
        var different = cells.different().stream()
                .map(cell -> hidden.contains(cell.place()) || publication.hides(cell.after())
                        ? new Cell(cell.place(), null, null)
                        : new Cell(cell.place(), cell.before(), cell.after()));
        return new Comparison(
                cells.same(),
                Stream.of(touched, counted, different).flatMap(part -> part).toList());
    }

    Map<String, Long> counts() {
        return Map.of("same", same, "different", (long) different.size());
    }
}
