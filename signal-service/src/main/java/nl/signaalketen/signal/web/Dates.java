package nl.signaalketen.signal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.signaalketen.platform.web.Wrong;

/** What was observed lies in the past, in the time of the chain's own countries. */
final class Dates {

    private static final ZoneId CHAIN = ZoneId.of("Europe/Amsterdam");

    private Dates() {}

    static void notLaterThanToday(String field, LocalDate day, Clock clock, List<Wrong> wrong) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), CHAIN))) {
            wrong.add(new Wrong(field, "must not be in the future"));
        }
    }
}
