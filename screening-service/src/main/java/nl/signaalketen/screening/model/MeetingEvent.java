package nl.signaalketen.screening.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What happened to a screeningsoverleg. The names are stored. */
public sealed interface MeetingEvent {

    MeetingId meeting();

    record MeetingPlanned(MeetingId meeting, Code region, LocalDate on, Instant at) implements MeetingEvent {}

    record SignalPlacedOnAgenda(
            MeetingId meeting, Code region, LocalDate on, SignalId signal, boolean carriedOver, Instant at)
            implements MeetingEvent {}

    record MeetingOpened(MeetingId meeting, List<Code> present, Decision decision) implements MeetingEvent {}

    record SignalWeighed(MeetingId meeting, Code region, SignalId signal, Weighing weighing, Decision decision)
            implements MeetingEvent {}

    /** The meeting closed without finishing with the signal. */
    record SignalCarriedOver(MeetingId meeting, Code region, SignalId signal, Instant at) implements MeetingEvent {}

    record MeetingClosed(MeetingId meeting, Decision decision) implements MeetingEvent {}
}
