package nl.signaalketen.screening.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.signaalketen.screening.model.MeetingCommand.CloseMeeting;
import nl.signaalketen.screening.model.MeetingCommand.OpenMeeting;
import nl.signaalketen.screening.model.MeetingCommand.PutOnAgenda;
import nl.signaalketen.screening.model.MeetingCommand.WeighSignal;
import nl.signaalketen.screening.model.MeetingEvent.MeetingClosed;
import nl.signaalketen.screening.model.MeetingEvent.MeetingOpened;
import nl.signaalketen.screening.model.MeetingEvent.MeetingPlanned;
import nl.signaalketen.screening.model.MeetingEvent.SignalCarriedOver;
import nl.signaalketen.screening.model.MeetingEvent.SignalPlacedOnAgenda;
import nl.signaalketen.screening.model.MeetingEvent.SignalWeighed;

/** How far a screeningsoverleg is, with what its next decision needs. Source: NML 4.2, steps 4 to 6. */
public sealed interface MeetingState {

    record Unplanned() implements MeetingState {}

    record Planned(Agenda agenda) implements MeetingState {}

    record Open(Agenda agenda, Set<Code> present) implements MeetingState {}

    record Closed() implements MeetingState {}

    record Step(MeetingState state, MeetingCommand command) {}

    /** The facts that the wish leads to; none where it was granted before. */
    default List<MeetingEvent> decide(MeetingCommand command, Instant at) {
        return switch (new Step(this, command)) {
            case Step(Unplanned s, PutOnAgenda c) ->
                List.of(new MeetingPlanned(c.meeting(), c.region(), c.on(), at), placed(c, at));
            case Step(Planned s, PutOnAgenda c) when s.agenda.holds(c.signal()) -> List.of();
            case Step(Planned _, PutOnAgenda c) -> List.of(placed(c, at));
            case Step(Planned _, OpenMeeting c)
            when c.present().containsAll(c.required()) ->
                List.of(new MeetingOpened(c.meeting(), sorted(c.present()), new Decision(c.by(), at)));
            case Step(Planned _, OpenMeeting c) ->
                throw new CommandRefused("The meeting needs all its partners: " + sorted(c.required()));
            case Step(Open s, PutOnAgenda c) when s.agenda.holds(c.signal()) -> List.of();
            case Step(Open _, PutOnAgenda c) -> List.of(placed(c, at));
            case Step(Open s, OpenMeeting c) when s.present.equals(c.present()) -> List.of();
            case Step(Open s, WeighSignal c) -> s.agenda.weigh(c, at);
            case Step(Open s, CloseMeeting c) -> s.agenda.close(c, at);
            case Step(Closed _, CloseMeeting c) -> List.of();
            case Step(var from, var refused) -> throw CommandRefused.in((Record) from, (Record) refused);
        };
    }

    /** The state after the fact. */
    default MeetingState evolve(MeetingEvent fact) {
        return switch (fact) {
            case MeetingPlanned f -> new Planned(Agenda.empty(f.region()));
            case SignalPlacedOnAgenda f -> onAgenda(agenda().with(f.signal()));
            case MeetingOpened f -> new Open(agenda(), Set.copyOf(f.present()));
            case SignalWeighed f -> onAgenda(agenda().with(f.signal(), f.weighing()));
            case SignalCarriedOver _ -> this;
            case MeetingClosed _ -> new Closed();
        };
    }

    private MeetingState onAgenda(Agenda agenda) {
        return this instanceof Open open ? new Open(agenda, open.present) : new Planned(agenda);
    }

    private Agenda agenda() {
        return switch (this) {
            case Planned s -> s.agenda;
            case Open s -> s.agenda;
            case Unplanned s -> throw new IllegalStateException("A meeting that is not planned has no agenda");
            case Closed _ -> throw new IllegalStateException("A meeting that is closed has no agenda");
        };
    }

    private static SignalPlacedOnAgenda placed(PutOnAgenda c, Instant at) {
        return new SignalPlacedOnAgenda(c.meeting(), c.region(), c.on(), c.signal(), c.carriedOver(), at);
    }

    private static List<Code> sorted(Set<Code> codes) {
        return codes.stream().sorted((a, b) -> a.value().compareTo(b.value())).toList();
    }
}
