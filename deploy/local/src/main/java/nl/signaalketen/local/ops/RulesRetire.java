package nl.signaalketen.local.ops;

import picocli.CommandLine.Command;

/** The end of a version. */
@Command(name = "retire", description = "Let a version decide no more from a day on; the one before it decides again.")
final class RulesRetire extends RuleStepFromADay {

    RulesRetire() {
        super("retirement");
    }
}
