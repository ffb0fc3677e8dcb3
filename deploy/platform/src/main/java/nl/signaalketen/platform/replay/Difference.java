package nl.signaalketen.platform.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A decision that would come out otherwise.
 *
 * @param position of the fact that holds the decision
 * @param before outcome on record, with the version and the rules that led to it
 * @param after outcome under the candidate, with the rules that would lead to it
 */
record Difference(
        String subject,
        long position,
        LocalDate on,
        Map<String, String> slice,
        Map<String, ? extends @Nullable Object> inputs,
        Said before,
        Said after) {

    /** @param outcome short codes, in order */
    record Said(List<String> outcome, String version, List<String> rules) {}

    /** What changes, in words that can be counted: {@code ZACHT -> HARD}, {@code leaves X}, {@code gains Y}. */
    List<String> kinds() {
        if (before.outcome().size() == 1 && after.outcome().size() == 1) {
            return List.of(
                    before.outcome().getFirst() + " -> " + after.outcome().getFirst());
        }
        return Stream.concat(
                        before.outcome().stream()
                                .filter(code -> !after.outcome().contains(code))
                                .map(code -> "leaves " + code),
                        after.outcome().stream()
                                .filter(code -> !before.outcome().contains(code))
                                .map(code -> "gains " + code))
                .distinct()
                .toList();
    }
}
