package nl.signaalketen.platform.rules;

import java.time.LocalDate;

/** What can be wished of a rule version, and by whom. */
sealed interface RuleVersionCommand {

    RuleVersionId version();

    /** @param by subject of the token */
    record UploadVersion(RuleVersionId version, RuleText text, String reason, String by)
            implements RuleVersionCommand {}

    record ProposeVersion(RuleVersionId version, String reason, String by) implements RuleVersionCommand {}

    /** @param from the first day on which it decides */
    record ActivateVersion(RuleVersionId version, LocalDate from, String reason, String by)
            implements RuleVersionCommand {}

    /** @param from the first day on which it decides no more */
    record RetireVersion(RuleVersionId version, LocalDate from, String reason, String by)
            implements RuleVersionCommand {}

    /** A version that comes with the product: its release is how two people looked at it. */
    record TakeUpVersion(RuleVersionId version, RuleText text, LocalDate from, String reason, String by)
            implements RuleVersionCommand {}
}
