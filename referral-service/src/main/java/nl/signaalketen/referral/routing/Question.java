package nl.signaalketen.referral.routing;

import java.time.LocalDate;
import java.util.List;
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
        LocalDate on,
        Subject subject,
        String region,
        String country,
        @Nullable String municipality,
        Urgency urgency,
        @Nullable String movedTo,
        List<String> receiving,
        Inputs inputs) {

    Question unplaced() {
        return new Question(
                on,
                subject,
                region,
                country,
                municipality,
                urgency,
                movedTo,
                List.of(),
                new Inputs(Moment.ONGEPLAATST, country));
    }
}
