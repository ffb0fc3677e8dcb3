package nl.signaalketen.local;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Names the command that somebody may have meant. It is not run, and none that removes anything is named: what sounds alike is soon typed. */
final class NearCommand {

    private static final Set<String> REMOVES = Set.of("reset", "drop");
    private static final int SLIPS = 2;

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
        var typed = unmatched.getUnmatched().getFirst();
        return unmatched.getCommandLine().getSubcommands().keySet().stream()
                .filter(command -> slips(typed, command) <= Math.min(SLIPS, command.length() / 2))
                .min(Comparator.comparingInt(command -> slips(typed, command)))
                .filter(command -> !REMOVES.contains(command));
    }

    /** How many letters were left out, added or mistaken. */
    private static int slips(String typed, String meant) {
        var before = new int[meant.length() + 1];
        for (var j = 0; j <= meant.length(); j++) {
            before[j] = j;
        }
        for (var i = 1; i <= typed.length(); i++) {
            var now = new int[meant.length() + 1];
            now[0] = i;
            for (var j = 1; j <= meant.length(); j++) {
                var mistaken = before[j - 1] + (typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(mistaken, 1 + Math.min(now[j - 1], before[j]));
            }
            before = now;
        }
        return before[meant.length()];
    }
}
