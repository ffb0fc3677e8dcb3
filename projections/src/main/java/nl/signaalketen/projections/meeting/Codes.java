package nl.signaalketen.projections.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Codes that stand in one column. */
final class Codes {

    private Codes() {}

    static List<String> of(@Nullable String column) {
        return column == null || column.isEmpty() ? List.of() : List.of(column.split(", "));
    }
}
