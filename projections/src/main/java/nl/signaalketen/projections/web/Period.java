package nl.signaalketen.projections.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import nl.signaalketen.signal.contract.ChainTime;
import org.jspecify.annotations.Nullable;

/** Days from up to and including to, as the chain counts them: in Dutch and Belgian time. */
public record Period(LocalDate from, LocalDate to) {

    public static Period of(Year year) {
        return new Period(year.atDay(1), year.atDay(year.length()));
    }

    public OffsetDateTime start() {
        return from.atStartOfDay(ChainTime.ZONE).toOffsetDateTime();
    }

    /** The first instant after the period. */
    public OffsetDateTime end() {
        return endOf(to);
    }

    /** The first instant after the day. */
    public static OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ChainTime.ZONE).toOffsetDateTime();
    }

    /** The calendar year that holds the whole period, if one does. */
    public @Nullable Integer year() {
        return from.getYear() == to.getYear() ? from.getYear() : null;
    }
}
