package nl.signaalketen.local.ops;

import picocli.CommandLine.Command;

/** The second of two persons. */
@Command(name = "activate", description = "Let a version that somebody else proposed decide from a day on.")
final class RulesActivate extends RuleStepFromADay {

    RulesActivate() {
        super("activation");
    }

    @Override
    String next(VersionName name, Paper paper) {
        return " What was decided until then stays as it was decided.";
    }

    @Override
    String ifRefused(Paper paper) {
        return super.ifRefused(paper)
                + "\nIf it is because of who proposed it: on the local chain --as keten.ops-2 is another person.";
    }
}
