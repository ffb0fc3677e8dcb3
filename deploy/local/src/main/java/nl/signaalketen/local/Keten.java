package nl.signaalketen.local;

import java.io.UncheckedIOException;
import java.util.UUID;
import nl.signaalketen.local.chain.ChainProblem;
import nl.signaalketen.local.demo.file.UnusableFile;
import nl.signaalketen.local.ops.Completion;
import nl.signaalketen.local.ops.DeadLetters;
import nl.signaalketen.local.ops.Figures;
import nl.signaalketen.local.ops.Id;
import nl.signaalketen.local.ops.Processors;
import nl.signaalketen.local.ops.Replay;
import nl.signaalketen.local.ops.Republish;
import nl.signaalketen.local.ops.Rules;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself; alone it prints its help. */
@Command(
        name = "./keten",
        description = "The Signaalketen on this machine: from a posted signal to a counted registration.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "Signaalketen 0.1.0",
        footer = {
            "",
            "Exit codes: 0 as asked, 1 it failed, 2 the command itself is wrong, 3 refused because of how things stand.",
            "Start with: ./keten demo"
        },
        subcommands = {
            Demo.class,
            Up.class,
            Down.class,
            Status.class,
            Reset.class,
            Rules.class,
            Replay.class,
            Figures.class,
            Processors.class,
            DeadLetters.class,
            Republish.class,
            Completion.class
        })
public final class Keten implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** @param arguments as typed after {@code ./keten} */
    public static void main(String... arguments) {
        System.exit(line().execute(arguments));
    }

    static CommandLine line() {
        return new CommandLine(new Keten())
                .registerConverter(UUID.class, new Id())
                .setExecutionExceptionHandler(Keten::explain)
                .setParameterExceptionHandler(Keten::help);
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out, Ansi.AUTO);
    }

    /** Nothing is run that was not typed: what sounds alike may remove everything. */
    private static int help(ParameterException wrong, String... typed) {
        var command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        command.getErr().println(NearCommand.to(wrong));
        command.usage(command.getErr());
        return ExitCode.USAGE;
    }

    private static int explain(Exception problem, CommandLine command, CommandLine.ParseResult asked) throws Exception {
        if (problem instanceof ChainProblem) {
            command.getErr().println(problem.getMessage());
            return ExitCode.SOFTWARE;
        }
        if (problem instanceof UnusableFile) {
            command.getErr().println(problem.getMessage());
            return ExitCode.USAGE;
        }
        if (problem instanceof IllegalStateException || problem instanceof UncheckedIOException) {
            command.getErr()
                    .println(problem.getMessage() + (problem.getCause() == null ? "" : ": " + problem.getCause()));
            return ExitCode.SOFTWARE;
        }
        throw problem;
    }
}
