package nl.signaalketen.platform.rules;

import java.time.LocalDate;
import java.util.Locale;
import nl.signaalketen.platform.rules.RuleVersionCommand.*;
import nl.signaalketen.platform.web.Conflict;

/** The wish does not fit what has become of the rule version. */
final class RuleVersionRefused extends Conflict {

    private static final long serialVersionUID = 1L;

    private RuleVersionRefused(String message) {
        super(message);
    }

    static RuleVersionRefused in(RuleVersionState state, RuleVersionCommand command) {
        return new RuleVersionRefused(
                "%s is %s and cannot be %s; look at its state and choose another step, or another version name"
                        .formatted(
                                command.version(),
                                state.getClass().getSimpleName().toUpperCase(Locale.ROOT),
                                done(command)));
    }

    private static String done(RuleVersionCommand command) {
        return switch (command) {
            case UploadVersion _ -> "uploaded";
            case TakeUpVersion _ -> "taken up";
            case ProposeVersion _ -> "proposed";
            case ActivateVersion _ -> "activated";
            case RetireVersion _ -> "retired";
        };
    }

    static RuleVersionRefused needsAnother(ActivateVersion command) {
        return new RuleVersionRefused(command.version() + " was proposed by you; somebody else must activate it");
    }

    static RuleVersionRefused notInTheFuture(LocalDate from) {
        return new RuleVersionRefused(
                from + " is not in the future: what was decided until now stays decided as it was;"
                        + " choose a day from tomorrow on");
    }

    static RuleVersionRefused nobodyDecides(RuleVersionId version, LocalDate day) {
        return new RuleVersionRefused("Without " + version + " no version decides on " + day
                + "; have another one activated from that day on, then retire this one");
    }

    static RuleVersionRefused dayTaken(RuleVersionId other, LocalDate from) {
        return new RuleVersionRefused(other + " becomes active on " + from + " already; choose another day");
    }
}
