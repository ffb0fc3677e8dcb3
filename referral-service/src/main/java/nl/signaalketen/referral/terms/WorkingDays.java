package nl.signaalketen.referral.terms;

import static java.util.stream.Collectors.toMap;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.signaalketen.signal.contract.ChainTime;
import org.springframework.stereotype.Component;

/** Counts days on which people of the Netherlands or of Belgium work: neither weekend nor public holiday. */
@Component
public class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<String, HolidayManager> holidays = Stream.of("NL", "BE")
            .collect(toMap(
                    country -> country,
                    country -> HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))));

    /**
     * The same time of day, so many working days later. What comes on a day off is as if it came when the next working day
     * begins, so that nothing that comes later is due earlier.
     */
    Instant after(Instant from, int days, String country) {
        var moment = from.atZone(ChainTime.ZONE);
        while (!isWorked(moment.toLocalDate(), country)) {
            moment = moment.toLocalDate().plusDays(1).atStartOfDay(ChainTime.ZONE);
        }
        for (int left = days; left > 0; ) {
            moment = moment.plusDays(1);
            left -= isWorked(moment.toLocalDate(), country) ? 1 : 0;
        }
        return moment.toInstant();
    }

    private boolean isWorked(LocalDate day, String country) {
        return !WEEKEND.contains(day.getDayOfWeek())
                && !holidays.get(country).isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }
}
