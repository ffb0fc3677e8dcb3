package nl.signaalketen.projections.pages.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A screeningsoverleg as screening-service has it: what it decided is here at once. */
record Meeting(String meeting, LocalDate plannedOn, State state, List<String> present, List<Item> items) {

    enum State {
        PLANNED,
        OPEN,
        CLOSED
    }

    record Item(
            String signal,
            String urgency,
            String exploitation,
            Instant placedAt,
            boolean carriedOver,
            @Nullable String outcome,
            @Nullable String casus) {}

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
