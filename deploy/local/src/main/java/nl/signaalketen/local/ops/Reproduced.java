package nl.signaalketen.local.ops;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Published figures held against those made again, as projections shows it. */
record Reproduced(long same, List<Cell> different) {

    /** A figure that differs, by its place. */
    record Cell(
            String place,
            @Nullable String published,
            @Nullable String again) {}

    String text(String publication, int width) {
        if (different.isEmpty()) {
            return "%s: all %,d figures are as they were published.".formatted(publication, same);
        }
        var table = new TextTable("FIGURE", "PUBLISHED", "MADE AGAIN");
        different.forEach(cell -> table.row(
                cell.place(),
                Objects.requireNonNullElse(cell.published(), "-"),
                Objects.requireNonNullElse(cell.again(), "-")));
        return "%s: %,d figures are not as they were published, %,d are.\n\n%s"
                .formatted(publication, different.size(), same, table.text(width));
    }
}
