package nl.signaalketen.referral.routing;

import java.time.LocalDate;
import java.util.List;
import nl.signaalketen.platform.rules.Decided;
import nl.signaalketen.referral.model.Matter;
import nl.signaalketen.referral.model.Routed;
import nl.signaalketen.referral.model.RoutingCommand.KeepRouting;
import nl.signaalketen.referral.model.RoutingId;
import nl.signaalketen.referral.model.Subject;
import nl.signaalketen.referral.model.Urgency;
import org.jspecify.annotations.Nullable;

/**
 * One question to the table, and what its answers are about.
 *
 * @param on the day whose version of the rules answers
 * @param region code of the region of the signal or casus
 * @param receiving municipalities to which people or organisation perhaps moved
 */
record Question(
        RoutingId id,
        LocalDate on,
        Subject subject,
        String region,
        String country,
        @Nullable String municipality,
        @Nullable Matter matter,
        Urgency urgency,
        @Nullable String movedTo,
        List<String> receiving,
        Inputs inputs) {

    KeepRouting decided(Decided decided) {
        return new KeepRouting(
                id,
                new Routed(
                        subject,
                        on,
                        region,
                        inputs.asMap(),
                        Routing.receivers(decided),
                        decided.version(),
                        decided.rules()));
    }

    /** Who places by hand what the answer to this one names nobody for. */
    Question unplaced() {
        return new Question(
                id.then(Moment.ONGEPLAATST.name()),
                on,
                subject,
                region,
                country,
                municipality,
                matter,
                urgency,
                movedTo,
                List.of(),
                new Inputs(Moment.ONGEPLAATST, country));
    }
}
