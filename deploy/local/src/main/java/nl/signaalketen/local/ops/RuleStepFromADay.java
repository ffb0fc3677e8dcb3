package nl.signaalketen.local.ops;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A step that holds from a day on. */
abstract class RuleStepFromADay extends RuleStep {

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            required = true,
            description = "the first day for which that holds, tomorrow at the earliest")
    private @Nullable LocalDate from;

    RuleStepFromADay(String step) {
        super(step);
    }

    @Override
    final void add(Map<String, Object> wish) {
        wish.put("from", Objects.requireNonNull(from).toString());
    }
}
