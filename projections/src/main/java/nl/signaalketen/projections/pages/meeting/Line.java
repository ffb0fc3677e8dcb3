package nl.signaalketen.projections.pages.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.signaalketen.projections.meeting.Agenda;
import nl.signaalketen.projections.meeting.Agenda.Signal;
import nl.signaalketen.projections.meeting.Agenda.Weighed;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.signal.contract.ChainTime;
import org.jspecify.annotations.Nullable;

/**
 * A signal on the agenda.
 *
 * @param known what was reported; none until it has been heard
 * @param daysWaiting since it was reported
 * @param carriedTo the day of the meeting on which it went on, where this one did not finish with it; known a moment after it closed
 * @param outcome what the meeting made of it, at once; {@code weighing} says why, a moment later
 */
record Line(
        String signal,
        @Nullable Signal known,
        String urgency,
        String exploitation,
        Instant placedAt,
        long daysWaiting,
        boolean carriedOver,
        @Nullable LocalDate carriedTo,
        @Nullable String outcome,
        @Nullable String casus,
        @Nullable Weighed weighing,
        List<Weighed> before) {

    private static final String UNKNOWN = "ONBEKEND";

    static Line of(Agenda.Item item, LocalDate today) {
        var known = item.signal();
        var weighed = item.weighed();
        return new Line(
                item.id(),
                known,
                known == null ? UNKNOWN : known.urgency(),
                known == null ? UNKNOWN : known.exploitation(),
                item.placedAt(),
                days(known == null ? item.placedAt() : known.reportedAt(), today),
                item.carriedOver(),
                item.carriedTo(),
                weighed == null ? null : weighed.outcome(),
                weighed == null ? null : weighed.casus(),
                weighed,
                item.before());
    }

    static Line of(Meeting.Item item, LocalDate today) {
        return new Line(
                item.signal(),
                null,
                item.urgency(),
                item.exploitation(),
                item.placedAt(),
                days(item.placedAt(), today),
                item.carriedOver(),
                null,
                item.outcome(),
                item.casus(),
                null,
                List.of());
    }

    /** The same with how the meeting itself has it. */
    Line asDecided(Meeting.Item item) {
        return new Line(
                signal,
                known,
                item.urgency(),
                item.exploitation(),
                placedAt,
                daysWaiting,
                carriedOver,
                carriedTo,
                item.outcome(),
                item.casus(),
                weighing,
                before);
    }

    private static long days(Instant since, LocalDate today) {
        return ChronoUnit.DAYS.between(ChainTime.dayOf(since), today);
    }

    public boolean isHard() {
        return urgency.equals("HARD");
    }

    public boolean isWeighed() {
        return outcome != null;
    }

    /** Whether it goes on at the next meeting once this one closes. */
    boolean isUnfinished() {
        return outcome == null || outcome.equals("AANVULLEN_EN_AANHOUDEN");
    }

    /** Enough of the number to tell one from another by ear. */
    public String shortNumber() {
        return Words.shortNumber(signal);
    }
}
