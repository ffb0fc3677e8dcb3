package nl.signaalketen.signal.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The clock on the wall in the Netherlands and in Belgium, by which days begin in facts, rules, terms and figures: in UTC what
 * is done after midnight would fall on the day before.
 */
public final class ChainTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private ChainTime() {}

    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
