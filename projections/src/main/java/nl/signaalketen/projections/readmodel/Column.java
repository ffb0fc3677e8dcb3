package nl.signaalketen.projections.readmodel;

import java.util.function.Function;
import nl.signaalketen.platform.inbox.Heard;
import org.jspecify.annotations.Nullable;

/** A column that is filled. Values travel as text and PostgreSQL reads them: one sort of array for every type. */
record Column<R, T>(String name, String type, Sort sort, Function<Row<R, T>, ? extends @Nullable Object> value) {

    enum Sort {
        KEY,
        VALUE,
        /** when it was said: what was said before that does not change the row */
        NEWEST
    }

    boolean key() {
        return sort == Sort.KEY;
    }

    boolean newest() {
        return sort == Sort.NEWEST;
    }

    record Row<R, T>(Heard<R> heard, T part) {}

    @Nullable String of(Row<R, T> row) {
        var found = value.apply(row);
        return found == null ? null : found.toString();
    }
}
