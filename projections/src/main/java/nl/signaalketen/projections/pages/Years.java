package nl.signaalketen.projections.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
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

    /** The nearest that is counted. */
    public Year counted(Year year) {
        return year.isAfter(current()) ? current() : year.isBefore(FIRST) ? FIRST : year;
    }
}
