package nl.signaalketen.projections.readmodel;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;
import nl.signaalketen.platform.inbox.Heard;
import org.jspecify.annotations.Nullable;

/** A column that is filled. Values travel as text and PostgreSQL reads them: one sort of array for every type. */
record Column<R, T>(String name, String type, Sort sort, Function<Row<R, T>, ? extends @Nullable Object> value) {

    enum Sort {
        KEY,
        VALUE,
        /** when it was said: what was said before that does not change the row */
        NEWEST,
        /** when it was said: what was said after that does not change the row */
        OLDEST
    }

    boolean key() {
        return sort == Sort.KEY;
    }

    /** How what is said stands to what is in the table where it changes the row; empty where it always does. */
    String changesWhen(String table) {
        return switch (sort) {
            case NEWEST -> " where excluded.%2$s >= coalesce(%1$s.%2$s, '-infinity')".formatted(table, name);
            case OLDEST -> " where excluded.%2$s <= coalesce(%1$s.%2$s, 'infinity')".formatted(table, name);
            case KEY, VALUE -> "";
        };
    }

    /** Whether what is known stays when this is said after it. */
    boolean keeps(Row<R, T> known, Row<R, T> said) {
        return switch (sort) {
            case NEWEST -> moment(said).isBefore(moment(known));
            case OLDEST -> moment(said).isAfter(moment(known));
            case KEY, VALUE -> false;
        };
    }

    private Instant moment(Row<R, T> row) {
        return Instant.parse(Objects.requireNonNull(of(row)));
    }

    record Row<R, T>(Heard<R> heard, T part) {}

    @Nullable String of(Row<R, T> row) {
        var found = value.apply(row);
        return found == null ? null : found.toString();
    }
}
