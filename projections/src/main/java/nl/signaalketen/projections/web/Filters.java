package nl.signaalketen.projections.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The filters of a request. Each is read by name; {@link #check} then refuses the request as a whole, with every wrong,
 * repeated and unknown one named.
 */
public final class Filters {

    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final MultiValueMap<String, String> asked;
    private final Set<String> known = new HashSet<>();
    private final List<Wrong> wrong = new ArrayList<>();

    public Filters(MultiValueMap<String, String> asked) {
        this.asked = asked;
    }

    /** {@code from} and {@code to}, both needed. */
    public Period period() {
        required("from");
        required("to");
        return periodOrAlways();
    }

    /** {@code from} and {@code to}; where one is left out the period is open on that side. */
    public Period periodOrAlways() {
        var period = new Period(day("from", FIRST_DAY), day("to", LAST_DAY));
        if (period.from().isAfter(period.to()) && wrong.isEmpty()) {
            wrong.add(new Wrong("from", "is after to"));
            wrong.add(new Wrong("to", "is before from"));
        }
        return period;
    }

    public LocalDate day(String name, LocalDate otherwise) {
        return read(name, otherwise, "is not a day between 1900-01-01 and 2199-12-31, as 2019-12-31", text -> {
            var day = DAY.matcher(text).matches() ? LocalDate.parse(text) : LocalDate.MIN;
            return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY) ? null : day;
        });
    }

    /** @return nothing where it is left out */
    public @Nullable LocalDate dayOrNone(String name) {
        return asked.containsKey(name) ? day(name, FIRST_DAY) : null;
    }

    public OffsetDateTime moment(String name, OffsetDateTime otherwise) {
        return read(name, otherwise, "is not a moment, as 2026-03-12T10:00:00Z", OffsetDateTime::parse);
    }

    /** The replay whose read models are asked, filter {@code generation}; the live ones where it is left out. */
    public @Nullable UUID generation() {
        return this.<Optional<UUID>>read(
                        "generation",
                        Optional.empty(),
                        "is not the id of a replay",
                        text -> ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : null)
                .orElse(null);
    }

    public Year year(Year earliest) {
        required("year");
        return read("year", earliest, "is not a year from " + earliest + " on", text -> {
            var year = YEAR.matcher(text).matches() ? Year.parse(text) : Year.of(0);
            return year.isBefore(earliest) || year.getValue() > LAST_DAY.getYear() ? null : year;
        });
    }

    public String code(String name, String otherwise, Collection<String> codes) {
        return read(
                name, otherwise, "is not one of " + new TreeSet<>(codes), text -> codes.contains(text) ? text : null);
    }

    /** @return empty where it is left out */
    public String matching(String name, String pattern, String problem) {
        return read(name, "", problem, text -> text.matches(pattern) ? text : null);
    }

    public void check() {
        asked.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> wrong.add(new Wrong(name, "is not a filter here")));
        if (!wrong.isEmpty()) {
            throw new InvalidInput(List.copyOf(wrong));
        }
    }

    private void required(String name) {
        if (!asked.containsKey(name)) {
            wrong.add(new Wrong(name, "is missing"));
        }
    }

    private <T> T read(String name, T otherwise, String problem, Function<String, @Nullable T> parse) {
        known.add(name);
        var given = asked.getOrDefault(name, List.of());
        if (given.isEmpty()) {
            return otherwise;
        }
        if (given.size() > 1) {
            wrong.add(new Wrong(name, "is given more than once"));
            return otherwise;
        }
        var value = parsed(given.getFirst(), parse);
        if (value == null) {
            wrong.add(new Wrong(name, problem));
            return otherwise;
        }
        return value;
    }

    private static <T> @Nullable T parsed(String text, Function<String, @Nullable T> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
