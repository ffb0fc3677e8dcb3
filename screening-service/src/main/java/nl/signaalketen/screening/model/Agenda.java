package nl.signaalketen.screening.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import nl.signaalketen.screening.model.MeetingCommand.CloseMeeting;
import nl.signaalketen.screening.model.MeetingCommand.WeighSignal;
import nl.signaalketen.screening.model.MeetingEvent.MeetingClosed;
import nl.signaalketen.screening.model.MeetingEvent.SignalCarriedOver;
import nl.signaalketen.screening.model.MeetingEvent.SignalWeighed;

/** The signals of one meeting in the order in which they came, each with its weighing once it has one. */
public record Agenda(Code region, SequencedMap<SignalId, Optional<Weighing>> items) {

    static Agenda empty(Code region) {
        return new Agenda(region, new LinkedHashMap<>());
    }

    Agenda with(SignalId signal) {
        return with(signal, Optional.empty());
    }

    Agenda with(SignalId signal, Weighing weighing) {
        return with(signal, Optional.of(weighing));
    }

    private Agenda with(SignalId signal, Optional<Weighing> weighing) {
        var after = new LinkedHashMap<>(items);
        after.put(signal, weighing);
        return new Agenda(region, after);
    }

    boolean holds(SignalId signal) {
        return items.containsKey(signal);
    }

    List<MeetingEvent> weigh(WeighSignal c, Instant at) {
        if (!holds(c.signal())) {
            throw new CommandRefused("The signal is not on the agenda of this meeting");
        }
        var before = items.get(c.signal());
        if (before.isEmpty()) {
            return List.of(new SignalWeighed(c.meeting(), region, c.signal(), c.weighing(), new Decision(c.by(), at)));
        }
        if (before.get().equals(c.weighing())) {
            return List.of();
        }
        throw new CommandRefused(
                "This meeting has weighed the signal already: " + before.get().outcome());
    }

    /** What was not reached, and what waits for an answer, goes to the next meeting by itself. */
    List<MeetingEvent> close(CloseMeeting c, Instant at) {
        Stream<MeetingEvent> carriedOver = items.entrySet().stream()
                .filter(item -> item.getValue()
                        .map(w -> w.outcome() == Outcome.AANVULLEN_EN_AANHOUDEN)
                        .orElse(true))
                .map(item -> new SignalCarriedOver(c.meeting(), region, item.getKey(), at));
        return Stream.concat(carriedOver, Stream.of(new MeetingClosed(c.meeting(), new Decision(c.by(), at))))
                .toList();
    }
}
