package nl.signaalketen.screening.write;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nl.signaalketen.signal.contract.ChainTime;
import nl.signaalketen.signal.contract.Region;
import org.springframework.stereotype.Component;

/** The days on which a region meets. */
@Component
final class MeetingDays {

    private final Clock clock;

    MeetingDays(Clock clock) {
        this.clock = clock;
    }

    /**
     * The first meeting day from today on that is not used up.
     *
     * @param last the day of the region's last meeting; it may lie ahead, where an extra meeting was held before its day
     */
    LocalDate next(Region region, Optional<LocalDate> last) {
        var today = ChainTime.dayOf(clock.instant());
        var from = last.map(day -> day.plusDays(1)).filter(today::isBefore).orElse(today);
        return from.with(TemporalAdjusters.nextOrSame(region.meetingDay()));
    }
}
