package nl.signaalketen.projections.readmodel;

import java.util.function.Function;
import nl.signaalketen.platform.inbox.Heard;
import org.jspecify.annotations.Nullable;

/** A column that is filled. Values travel as text and PostgreSQL reads them: one sort of array for every type. */
record Column<R, T>(String name, String type, boolean key, Function<Row<R, T>, ? extends @Nullable Object> value) {

    record Row<R, T>(Heard<R> heard, T part) {}

    @Nullable String of(Row<R, T> row) {
        var found = value.apply(row);
        return found == null ? null : found.toString();
    }
}
