package nl.signaalketen.screening.model;

import static nl.signaalketen.screening.model.Examples.ANNA;
import static nl.signaalketen.screening.model.Examples.MEETING;
import static nl.signaalketen.screening.model.Examples.NOORD_LIMBURG;
import static nl.signaalketen.screening.model.Examples.NOW;
import static nl.signaalketen.screening.model.Examples.PARTNERS;
import static nl.signaalketen.screening.model.Examples.TUESDAY;
import static nl.signaalketen.screening.model.Examples.by;

import java.util.ArrayList;
import java.util.List;

/** What happened to a meeting so far. */
public final class MeetingHistory {

    private final List<MeetingEvent> events = new ArrayList<>();

    public static MeetingHistory aMeeting() {
        return new MeetingHistory();
    }

    public MeetingHistory planned() {
        return and(new MeetingEvent.MeetingPlanned(MEETING, NOORD_LIMBURG, TUESDAY, NOW));
    }

    public MeetingHistory with(SignalId signal) {
        return and(new MeetingEvent.SignalPlacedOnAgenda(MEETING, NOORD_LIMBURG, TUESDAY, signal, false, NOW));
    }

    public MeetingHistory opened() {
        return and(new MeetingEvent.MeetingOpened(MEETING, PARTNERS.stream().toList(), by(ANNA)));
    }

    public MeetingHistory weighed(SignalId signal, Weighing weighing) {
        return and(new MeetingEvent.SignalWeighed(MEETING, NOORD_LIMBURG, signal, weighing, by(ANNA)));
    }

    public MeetingHistory closed() {
        return and(new MeetingEvent.MeetingClosed(MEETING, by(ANNA)));
    }

    public List<MeetingEvent> events() {
        return List.copyOf(events);
    }

    MeetingState state() {
        MeetingState state = new MeetingState.Unplanned();
        for (var event : events) {
            state = state.evolve(event);
        }
        return state;
    }

    private MeetingHistory and(MeetingEvent event) {
        events.add(event);
        return this;
    }
}
