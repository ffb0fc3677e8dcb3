package nl.signaalketen.platform.rules;

import java.time.Instant;
import java.time.LocalDate;

/** The facts of a rule version. Their names are stored: never rename. */
sealed interface RuleVersionEvent {

    RuleVersionId version();

    String by();

    Instant at();

    /** @param reason why this version is wanted */
    record VersionUploaded(RuleVersionId version, RuleText text, String reason, String by, Instant at)
            implements RuleVersionEvent {}

    record VersionProposed(RuleVersionId version, String reason, String by, Instant at) implements RuleVersionEvent {}

    /** @param from the first day on which it decides */
    record VersionActivated(RuleVersionId version, LocalDate from, String reason, String by, Instant at)
            implements RuleVersionEvent {}

    /** @param from the first day on which it decides no more */
    record VersionRetired(RuleVersionId version, LocalDate from, String reason, String by, Instant at)
            implements RuleVersionEvent {}
}
