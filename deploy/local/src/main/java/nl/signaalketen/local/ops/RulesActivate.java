package nl.signaalketen.local.ops;

import picocli.CommandLine.Command;

/** The second of two persons. */
@Command(name = "activate", description = "Let a version that somebody else proposed decide from a day on.")
final class RulesActivate extends RuleStepFromADay {

    RulesActivate() {
        super("activation");
    }

    @Override
    String next(VersionName name) {
        return " What was decided until then stays as it was decided.";
    }
}
