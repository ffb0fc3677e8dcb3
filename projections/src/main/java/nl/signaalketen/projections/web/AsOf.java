package nl.signaalketen.projections.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import nl.signaalketen.signal.contract.ChainTime;
import org.springframework.stereotype.Component;

/** The moment as of which something is asked: nothing else here reads a clock, and only doors ask for it. */
@Component
public final class AsOf {

    private final Clock clock;

    public AsOf(Clock clock) {
        this.clock = clock;
    }

    /** Filter {@code asOf}; the moment of the request where it is left out. */
    public OffsetDateTime in(Filters filters) {
        return filters.moment("asOf", ofTheRequest());
    }

    /** The year of the request, on the calendar of the chain. */
    public Year year() {
        return Year.from(ChainTime.dayOf(clock.instant()));
    }

    /** The moment of the request. */
    public OffsetDateTime ofTheRequest() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
