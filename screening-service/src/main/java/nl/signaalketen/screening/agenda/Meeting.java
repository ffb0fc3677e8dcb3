package nl.signaalketen.screening.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.signaalketen.screening.model.CasusId;
import nl.signaalketen.screening.model.Code;
import nl.signaalketen.screening.model.MeetingId;
import nl.signaalketen.screening.model.Outcome;
import nl.signaalketen.screening.model.SignalId;
import org.jspecify.annotations.Nullable;

/**
 * A screeningsoverleg with its agenda.
 *
 * @param present kinds of agency at the table, none before it opens
 * @param items in the order in which the signals came
 */
public record Meeting(
        MeetingId meeting, Code region, LocalDate plannedOn, State state, List<Code> present, List<Item> items) {

    Meeting with(List<Item> onAgenda) {
        return new Meeting(meeting, region, plannedOn, state, present, onAgenda);
    }

    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }

    /**
     * A signal on the agenda.
     *
     * @param outcome none as long as it has not been weighed
     * @param casus the casus it became part of
     */
    public record Item(
            SignalId signal,
            Code urgency,
            Code exploitation,
            Instant placedAt,
            boolean carriedOver,
            @Nullable Outcome outcome,
            @Nullable CasusId casus) {}
}
