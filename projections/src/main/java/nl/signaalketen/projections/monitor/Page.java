package nl.signaalketen.projections.monitor;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import nl.signaalketen.platform.web.After;
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

    static final String ITEM = "[\\w-]{1,100}";

    /** Filter {@code after}, as the answer before gave it as {@code next}; the first page where it is left out. */
    static Page of(OffsetDateTime asOf, Filters filters) {
        return new Page(asOf, filters.cursor("after", After.NOTHING, text -> After.parse(text, ITEM)));
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
