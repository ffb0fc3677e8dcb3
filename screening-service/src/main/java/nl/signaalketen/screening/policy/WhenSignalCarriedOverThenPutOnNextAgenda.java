package nl.signaalketen.screening.policy;

import java.util.function.Supplier;
import nl.signaalketen.screening.model.MeetingEvent.SignalCarriedOver;
import nl.signaalketen.screening.write.Meetings;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** What a meeting did not finish with comes back at the next one by itself. Source: NML 4.2, step 6. */
@DisallowReplay
final class WhenSignalCarriedOverThenPutOnNextAgenda {

    static final String NAME = "when-signal-carried-over-then-put-on-next-agenda";

    private final Supplier<Meetings> meetings;

    WhenSignalCarriedOverThenPutOnNextAgenda(Supplier<Meetings> meetings) {
        this.meetings = meetings;
    }

    @EventHandler
    void on(SignalCarriedOver fact) {
        meetings.get().put(fact.signal(), fact.region(), true);
    }
}
