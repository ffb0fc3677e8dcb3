package nl.signaalketen.projections.pages.meeting;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.signaalketen.projections.meeting.Agenda;
import nl.signaalketen.signal.contract.ChainTime;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting has before it, and how far it is.
 *
 * @param on the day of the meeting
 * @param meeting how far it is; none for who is not at its table
 * @param lines the hard ones first, then in the order in which they were placed
 */
record AgendaView(String region, LocalDate on, @Nullable Meeting meeting, List<Line> lines) {

    private static final Comparator<Line> HARD_FIRST = Comparator.comparing((Line line) -> !line.isHard())
            .thenComparing(Line::placedAt)
            .thenComparing(Line::signal);

    /**
     * @param content what was reported, as far as it has been heard
     * @param meeting how the meeting itself has it, which counts for more
     */
    static AgendaView of(
            String region, LocalDate on, @Nullable Agenda content, @Nullable Meeting meeting, LocalDate today) {
        var lines = new LinkedHashMap<String, Line>();
        if (content != null) {
            content.items().forEach(item -> lines.put(item.id(), Line.of(item, today)));
        }
        if (meeting != null) {
            meeting.items()
                    .forEach(item ->
                            lines.merge(item.signal(), Line.of(item, today), (heard, _) -> heard.asDecided(item)));
        }
        return new AgendaView(
                region, on, meeting, lines.values().stream().sorted(HARD_FIRST).toList());
    }

    Optional<Line> line(String signal) {
        return Optional.ofNullable(
                lines.stream().collect(toMap(Line::signal, Function.identity())).get(signal));
    }

    public long weighed() {
        return lines.stream().filter(Line::isWeighed).count();
    }

    /** The days on which something was weighed: those on which the meeting was held, which need not be its own. */
    public List<LocalDate> heldOn() {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(line.weighing()))
                .map(weighing -> ChainTime.dayOf(weighing.at()))
                .distinct()
                .sorted()
                .toList();
    }

    public long hard() {
        return lines.stream().filter(Line::isHard).count();
    }

    /** Those that are acute and that nobody has weighed: closing the meeting carries them over. */
    public List<Line> hardUnweighed() {
        return lines.stream().filter(line -> line.isHard() && !line.isWeighed()).toList();
    }

    /** The next one that waits to be weighed, after another was. */
    public @Nullable Line next() {
        return lines.stream().filter(line -> !line.isWeighed()).findFirst().orElse(null);
    }

    public boolean isOpen() {
        return meeting != null && meeting.isOpen();
    }

    public boolean isPlanned() {
        return meeting != null && meeting.state() == Meeting.State.PLANNED;
    }

    /** Whether a signal goes on at the next meeting, though on which day has not been heard yet. */
    public boolean sendsOn(Line line) {
        return meeting != null
                && meeting.state() == Meeting.State.CLOSED
                && line.isUnfinished()
                && line.carriedTo() == null;
    }

    /** Whether opening it today makes it an extra meeting in place of the one of its own day. */
    boolean isPlannedForAnotherDay(LocalDate today) {
        return isPlanned() && !on.equals(today);
    }
}
