package nl.signaalketen.screening.write;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.screening.agenda.Agendas;
import nl.signaalketen.screening.agenda.Meeting;
import nl.signaalketen.screening.model.Code;
import nl.signaalketen.screening.model.MeetingCommand.CloseMeeting;
import nl.signaalketen.screening.model.MeetingCommand.OpenMeeting;
import nl.signaalketen.screening.model.MeetingCommand.PutOnAgenda;
import nl.signaalketen.screening.model.MeetingCommand.WeighSignal;
import nl.signaalketen.screening.model.MeetingId;
import nl.signaalketen.screening.model.SignalId;
import nl.signaalketen.screening.model.Subject;
import nl.signaalketen.screening.model.Weighing;
import nl.signaalketen.signal.contract.Directory;
import nl.signaalketen.signal.contract.Region;
import org.springframework.stereotype.Component;

/** The desk of the meetings. What is done to the meetings of one region is done in turn. */
@Component
public final class Meetings {

    private final Turns turns;
    private final Commands commands;
    private final Agendas agendas;
    private final CasusDesk casussen;
    private final Directory directory;
    private final MeetingDays days;

    Meetings(
            Turns turns,
            Commands commands,
            Agendas agendas,
            CasusDesk casussen,
            Directory directory,
            MeetingDays days) {
        this.turns = turns;
        this.commands = commands;
        this.agendas = agendas;
        this.casussen = casussen;
        this.directory = directory;
        this.days = days;
    }

    /** The meeting that is open, else the next one that is not closed; planned for its day where nothing is on it yet. */
    public Meeting toCome(Region region) {
        var code = new Code(region.code());
        return agendas.toCome(code).flatMap(agendas::find).orElseGet(() -> {
            var day = days.next(region, agendas.lastDay(code));
            return new Meeting(MeetingId.of(code, day), code, day, Meeting.State.PLANNED, List.of(), List.of());
        });
    }

    /** Puts the signal on the agenda of the region's meeting to come. */
    public void put(SignalId signal, Code region, boolean carriedOver) {
        var screens = directory
                .region(region.value())
                .orElseThrow(() -> new IllegalArgumentException("No such region: " + region));
        turns.inTurn(region, () -> {
            var meeting = toCome(screens);
            return commands.send(new PutOnAgenda(meeting.meeting(), region, meeting.plannedOn(), signal, carriedOver));
        });
    }

    public void open(Meeting meeting, Set<Code> present, Collection<String> required, Subject by) {
        var partners = required.stream().map(Code::new).collect(Collectors.toUnmodifiableSet());
        turns.inTurn(meeting.region(), () -> commands.send(new OpenMeeting(meeting.meeting(), present, partners, by)));
    }

    /** Weighs the signal and makes it part of its casus, both or neither. */
    public void weigh(Meeting meeting, SignalId signal, Weighing weighing, Subject by) {
        turns.inTurn(meeting.region(), () -> {
            commands.send(new WeighSignal(meeting.meeting(), signal, weighing, by));
            Optional.ofNullable(weighing.casus()).ifPresent(casus -> casussen.take(casus, signal, by));
            return meeting;
        });
    }

    public void close(Meeting meeting, Subject by) {
        turns.inTurn(meeting.region(), () -> commands.send(new CloseMeeting(meeting.meeting(), by)));
    }
}
