package nl.signaalketen.local.ops;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The end of a version. */
@Command(
        name = "retire",
        description = "End a version from a day on, tomorrow at the earliest; the one before it decides again.")
final class RulesRetire extends RuleStep {

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            required = true,
            description = "the first day on which it decides no more")
    private @Nullable LocalDate from;

    RulesRetire() {
        super("retirement");
    }

    @Override
    void add(Map<String, Object> wish) {
        wish.put("from", Objects.requireNonNull(from).toString());
    }

    @Override
    String next(VersionName name) {
        return "";
    }
}
