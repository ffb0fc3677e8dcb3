package nl.signaalketen.projections.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.signal.contract.ChainTime;
import org.springframework.stereotype.Component;

/** The years that can be picked: from the first that is counted to the one that it is now. */
@Component
public class Years {

    /** That of the first version of rule set {@code telling}. */
    private static final Year FIRST = Year.of(2019);

    private final Clock clock;

    Years(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return ChainTime.dayOf(clock.instant());
    }

    public Year current() {
        return Year.from(today());
    }

    /** Newest first. */
    public List<Year> all() {
        return IntStream.iterate(current().getValue(), year -> year >= FIRST.getValue(), year -> year - 1)
                .mapToObj(Year::of)
                .toList();
    }

    /** Whether the first day of a period lies ahead, so that nothing can have happened in it yet. */
    public boolean isAhead(LocalDate from) {
        return from.isAfter(today());
    }

    /**
     * The one that was typed.
     *
     * @throws InvalidInput saying of field {@code year} whether it is still to come, or none that is counted
     */
    public Year named(String typed) {
        return all().stream()
                .filter(year -> year.toString().equals(typed))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("year", isToCome(typed) ? "is still to come" : noneBut()));
    }

    private boolean isToCome(String typed) {
        return typed.matches("[1-9]\\d{3}") && Year.parse(typed).isAfter(current());
    }

    private String noneBut() {
        return "is not a year from " + FIRST + " to " + current();
    }

    /** The nearest that is counted. */
    public Year counted(Year year) {
        return year.isAfter(current()) ? current() : year.isBefore(FIRST) ? FIRST : year;
    }
}
