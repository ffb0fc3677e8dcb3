package nl.signaalketen.projections.web;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.signaalketen.platform.web.Ids;
import org.jspecify.annotations.Nullable;

/** A day and an id as they are written in a filter; nothing where a text is none. */
final class Written {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID = Pattern.compile(Ids.UUID);

    private Written() {}

    static @Nullable LocalDate day(String text) {
        var day = DAY.matcher(text).matches() ? LocalDate.parse(text) : LocalDate.MIN;
        return day.isBefore(Filters.FIRST_DAY) || day.isAfter(Filters.LAST_DAY) ? null : day;
    }

    static @Nullable UUID id(String text) {
        return ID.matcher(text).matches() ? UUID.fromString(text) : null;
    }
}
