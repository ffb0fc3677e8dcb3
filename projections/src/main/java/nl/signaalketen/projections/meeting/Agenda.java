package nl.signaalketen.projections.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one screeningsoverleg has before it.
 *
 * @param items the hard ones first, then in the order in which they were placed
 */
public record Agenda(String meeting, String region, LocalDate on, List<Item> items) {

    /**
     * A signal to be weighed.
     *
     * @param signal null where its report has not been heard yet
     * @param carriedOver whether an earlier meeting did not finish with it
     * @param carriedTo the day of the meeting on which it went on, where this one did not finish with it
     * @param weighed what this meeting made of it; none as long as it has not weighed it
     * @param before what earlier meetings made of it, the oldest first
     */
    public record Item(
            String id,
            @Nullable Signal signal,
            Instant placedAt,
            boolean carriedOver,
            @Nullable LocalDate carriedTo,
            @Nullable Weighed weighed,
            List<Weighed> before) {}

    /**
     * What is known of the signal.
     *
     * @param indicators code lists "indicators" and "aggravating"
     * @param persons number of people concerned, minors among them
     * @param narrative number of the narrative in the vault
     * @param acute whether the reporter holds it for acute
     * @param urgency HARD or ZACHT, as it counts now
     * @param triage version of the rule set {@code triage} and the rules that matched
     */
    public record Signal(
            String agency,
            String agencyKind,
            @Nullable String municipality,
            String exploitation,
            @Nullable String sector,
            List<String> indicators,
            LocalDate observedOn,
            Instant reportedAt,
            int persons,
            int minors,
            @Nullable String controle,
            @Nullable String narrative,
            boolean acute,
            String urgency,
            String triage) {}

    /**
     * What a meeting made of a signal.
     *
     * @param on the day of the meeting; none where its placing has not been heard yet
     * @param questions who was asked what, where it was held over
     * @param by subject of the token of who recorded it
     */
    public record Weighed(
            @Nullable LocalDate on,
            String outcome,
            String reason,
            @Nullable String casus,
            List<Asked> questions,
            String by,
            Instant at) {}
}
