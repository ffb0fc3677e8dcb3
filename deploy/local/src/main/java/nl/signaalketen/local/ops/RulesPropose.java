package nl.signaalketen.local.ops;

import picocli.CommandLine.Command;

/** The first of two persons. */
@Command(name = "propose", description = "Ask somebody else to activate a candidate.")
final class RulesPropose extends RuleStep {

    RulesPropose() {
        super("proposal");
    }

    @Override
    String next(VersionName name, Paper paper) {
        return "\nNext, by another person: "
                + paper.command("rules activate " + name + " --from YYYY-MM-DD --reason ...");
    }
}
