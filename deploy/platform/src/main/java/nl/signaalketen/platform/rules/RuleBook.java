package nl.signaalketen.platform.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All versions of all rule sets. A decision is taken by the newest version that is valid on a day. */
public final class RuleBook {

    private final Map<String, List<RuleVersion>> sets;

    RuleBook(Map<String, List<RuleVersion>> sets) {
        this.sets = sets;
    }

    /**
     * @param on the day on which the version must be valid
     * @param inputs the inputs of the table by name; strings, numbers, booleans, or lists of them
     * @throws IllegalArgumentException where no version of that set is valid on the day
     */
    public Decided decide(String set, LocalDate on, Map<String, ? extends @Nullable Object> inputs) {
        return sets.getOrDefault(set, List.of()).stream()
                .filter(version -> !version.validFrom().isAfter(on))
                .max(Comparator.comparing(RuleVersion::validFrom))
                .orElseThrow(() -> new IllegalArgumentException("No version of rule set " + set + " is valid on " + on))
                .decide(inputs);
    }
}
