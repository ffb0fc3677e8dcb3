package nl.signaalketen.projections.monitor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import nl.signaalketen.projections.web.Filters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which part of a list is asked for: a hundred items in order of a moment, from after an item on.
 *
 * @param asOf the moment at which something is overdue, or stands for so long
 */
record Page(OffsetDateTime asOf, After after) {

    static final int SIZE = 100;

    /** An item and its moment; together they order a list. */
    record After(Instant moment, String item) {

        private static final String SEPARATOR = "~";
        static final After NOTHING = new After(Filters.FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC), "");

        static @Nullable After parse(String text) {
            var parts = text.split(SEPARATOR, 2);
            return parts.length == 2 && parts[1].matches("[\\w-]{1,100}")
                    ? new After(Instant.parse(parts[0]), parts[1])
                    : null;
        }

        @Override
        public String toString() {
            return moment + SEPARATOR + item;
        }
    }

    /** Filter {@code after}, as the answer before gave it as {@code next}; the first page where it is left out. */
    static Page of(OffsetDateTime asOf, Filters filters) {
        return new Page(asOf, filters.cursor("after", After.NOTHING, After::parse));
    }

    StatementSpec in(StatementSpec statement) {
        return statement
                .param("asOf", asOf)
                .param("afterMoment", after.moment().atOffset(ZoneOffset.UTC))
                .param("afterItem", after.item())
                .param("limit", SIZE);
    }

    /** What is asked for next; nothing after a page that is not full. */
    static <T> @Nullable String next(List<T> items, Function<T, After> place) {
        return items.size() < SIZE ? null : place.apply(items.getLast()).toString();
    }
}
