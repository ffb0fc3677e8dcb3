package nl.signaalketen.platform.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.signaalketen.platform.rules.RuleVersionEvent.VersionActivated;
import nl.signaalketen.platform.rules.RuleVersionEvent.VersionRetired;
import nl.signaalketen.platform.rules.RuleVersionEvent.VersionUploaded;
import org.jspecify.annotations.Nullable;

/**
 * One version with all that has become of it.
 *
 * @param from the first day on which it decides; none for one that was never active
 * @param until the first day on which it decides no more, where it is retired
 */
record RuleVersion(
        RuleVersionId id,
        RuleText text,
        RuleVersionState state,
        List<RuleVersionEvent> history,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Supplier<DecisionTable> made) {

    /** Made when it is first needed. */
    DecisionTable table() {
        return made.get();
    }

    static RuleVersion of(List<RuleVersionEvent> history, Supplier<DecisionTable> made) {
        var uploaded = (VersionUploaded) history.getFirst();
        var from = history.stream()
                .filter(VersionActivated.class::isInstance)
                .map(event -> ((VersionActivated) event).from())
                .findFirst();
        var until = history.stream()
                .filter(VersionRetired.class::isInstance)
                .map(event -> ((VersionRetired) event).from())
                .findFirst();
        return new RuleVersion(
                uploaded.version(),
                uploaded.text(),
                RuleVersionState.of(history),
                history,
                from.orElse(null),
                until.orElse(null),
                made);
    }

    boolean decidesOn(LocalDate day) {
        return from != null && !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    /** Whether it decides from that day on, or will. */
    boolean begins(LocalDate day) {
        return day.equals(from) && decidesOn(day);
    }
}
