package nl.signaalketen.local.ops;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The versions of the rules; alone it prints its help. */
@Command(
        name = "rules",
        description = "Rule versions: from a table that somebody wrote to the day from which it decides.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        subcommands = {
            RulesList.class,
            RulesShow.class,
            RulesCheck.class,
            RulesUpload.class,
            RulesPropose.class,
            RulesActivate.class,
            RulesRetire.class
        })
public final class Rules implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
