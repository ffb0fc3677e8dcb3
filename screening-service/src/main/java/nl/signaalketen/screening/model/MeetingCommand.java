package nl.signaalketen.screening.model;

import java.time.LocalDate;
import java.util.Set;

/** What one may wish of a screeningsoverleg. */
public sealed interface MeetingCommand {

    MeetingId meeting();

    /** The first signal on it plans the meeting. */
    record PutOnAgenda(MeetingId meeting, Code region, LocalDate on, SignalId signal, boolean carriedOver)
            implements MeetingCommand {}

    /**
     * The meeting begins; it may do so before or after its day.
     *
     * @param present kinds of agency at the table
     * @param required kinds of agency without which this region's meeting is not held
     */
    record OpenMeeting(MeetingId meeting, Set<Code> present, Set<Code> required, Subject by)
            implements MeetingCommand {}

    record WeighSignal(MeetingId meeting, SignalId signal, Weighing weighing, Subject by) implements MeetingCommand {}

    record CloseMeeting(MeetingId meeting, Subject by) implements MeetingCommand {}
}
