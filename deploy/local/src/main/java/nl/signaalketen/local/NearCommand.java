package nl.signaalketen.local;

import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Names the command that somebody may have meant. It is not run, and none that removes anything is named: what sounds alike is soon typed. */
final class NearCommand {

    private static final Set<String> REMOVES = Set.of("reset", "drop");

    private NearCommand() {}

    /** A line that asks; empty where nothing is near. */
    static String to(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched
                ? near(unmatched)
                        .map(command -> "Did you mean: %s %s%n"
                                .formatted(
                                        wrong.getCommandLine().getCommandSpec().qualifiedName(), command))
                        .orElse("")
                : "";
    }

    private static Optional<String> near(UnmatchedArgumentException unmatched) {
        return unmatched.getSuggestions().stream()
                .filter(unmatched.getCommandLine().getSubcommands()::containsKey)
                .findFirst()
                .filter(command -> !REMOVES.contains(command));
    }
}
