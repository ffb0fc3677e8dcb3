package nl.signaalketen.local.ops;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The second of two persons. */
@Command(
        name = "activate",
        description = "Let a version that somebody else proposed decide from a day on, tomorrow at the earliest.")
final class RulesActivate extends RuleStep {

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            required = true,
            description = "the first day on which it decides")
    private @Nullable LocalDate from;

    RulesActivate() {
        super("activation");
    }

    @Override
    void add(Map<String, Object> wish) {
        wish.put("from", Objects.requireNonNull(from).toString());
    }

    @Override
    String next(VersionName name) {
        return " What was decided until then stays as it was decided.";
    }
}
