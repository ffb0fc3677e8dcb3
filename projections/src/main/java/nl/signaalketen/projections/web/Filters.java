package nl.signaalketen.projections.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.signaalketen.platform.web.GivenFilters;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The filters of a request. Each is read by name; {@link #check} then refuses the request as a whole, with every wrong,
 * repeated and unknown one named.
 */
public final class Filters {

    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private static final int LONGEST_YEAR = 366;
    private static final String NO_DAY = "is not a day between 1900-01-01 and 2199-12-31, as 2019-12-31";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final GivenFilters given;
    private final Year latest;

    public Filters(MultiValueMap<String, String> asked) {
        this(asked, Year.from(LAST_DAY));
    }

    /** @param latest year that may be asked for: of one that is still to come nothing is known */
    public Filters(MultiValueMap<String, String> asked, Year latest) {
        this.given = new GivenFilters(asked);
        this.latest = latest;
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
        mustNotBeReversed(period);
        return period;
    }

    /**
     * {@code from} and {@code to}, at most a year of 366 days. Where one is left out it is a year from or up to the other, where both
     * are, the year up to today.
     */
    public Period yearAtMost(LocalDate today) {
        var from = ifGiven("from", NO_DAY, Written::day);
        var to = day("to", from.map(first -> first.plusYears(1).minusDays(1)).orElse(today));
        var period = new Period(from.orElse(to.minusYears(1).plusDays(1)), to);
        mustNotBeReversed(period);
        if (given.allRightSoFar() && ChronoUnit.DAYS.between(period.from(), period.to()) >= LONGEST_YEAR) {
            given.isWrong("from", "is more than " + LONGEST_YEAR + " days before to");
            given.isWrong("to", "is more than " + LONGEST_YEAR + " days after from");
        }
        return period;
    }

    public LocalDate day(String name, LocalDate otherwise) {
        return read(name, otherwise, NO_DAY, Written::day);
    }

    private void mustNotBeReversed(Period period) {
        if (period.from().isAfter(period.to()) && given.allRightSoFar()) {
            given.isWrong("from", "is after to");
            given.isWrong("to", "is before from");
        }
    }

    /** @return nothing where it is left out */
    public @Nullable LocalDate dayOrNone(String name) {
        return given.has(name) ? day(name, FIRST_DAY) : null;
    }

    public OffsetDateTime moment(String name, OffsetDateTime otherwise) {
        return read(name, otherwise, "is not a moment from 1900 up to 2199, as 2026-03-12T10:00:00Z", text -> {
            var moment = OffsetDateTime.parse(text);
            return moment.getYear() < FIRST_DAY.getYear() || moment.getYear() > LAST_DAY.getYear() ? null : moment;
        });
    }

    /** The replay whose read models are asked, filter {@code generation}; the live ones where it is left out. */
    public @Nullable UUID generation() {
        return ifGiven("generation", "is not the id of a replay", Written::id).orElse(null);
    }

    public Year year(Year earliest) {
        required("year");
        return read("year", earliest, "is not a year from " + earliest + " to " + latest, text -> {
            var year = YEAR.matcher(text).matches() ? Year.parse(text) : Year.of(0);
            return year.isBefore(earliest) || year.isAfter(latest) ? null : year;
        });
    }

    public String code(String name, String otherwise, Collection<String> codes) {
        return read(
                name, otherwise, "is not one of " + new TreeSet<>(codes), text -> codes.contains(text) ? text : null);
    }

    /** Where a list goes on, as the answer before gave it. */
    public <T> T cursor(String name, T first, Function<String, @Nullable T> parse) {
        return read(name, first, "is not the next of an answer", parse);
    }

    /** @return empty where it is left out */
    public String matching(String name, String pattern, String problem) {
        return read(name, "", problem, text -> text.matches(pattern) ? text : null);
    }

    public void check() {
        given.check();
    }

    /** @return nothing where it is left out */
    public @Nullable String value(String name, String problem, Function<String, @Nullable String> parse) {
        return ifGiven(name, problem, parse).orElse(null);
    }

    /** A number from 1 to the most. */
    public int number(String name, int otherwise, int most) {
        return given.number(name, otherwise, most);
    }

    private void required(String name) {
        if (!given.has(name)) {
            given.isWrong(name, "is missing");
        }
    }

    private <T> Optional<T> ifGiven(String name, String problem, Function<String, @Nullable T> parse) {
        return this.<Optional<T>>read(name, Optional.empty(), problem, text -> {
            var value = parse.apply(text);
            return value == null ? null : Optional.of(value);
        });
    }

    private <T> T read(String name, T otherwise, String problem, Function<String, @Nullable T> parse) {
        return given.<T>one(name, otherwise, problem, text -> parsed(text, parse));
    }

    private static <T> @Nullable T parsed(String text, Function<String, @Nullable T> parse) {
        try {
            return parse.apply(text);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
