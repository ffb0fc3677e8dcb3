package nl.signaalketen.platform.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.replay.Difference.Said;
import nl.signaalketen.platform.replay.Differences.Row;
import org.jspecify.annotations.Nullable;

/**
 * A difference as ops sees it: what would come out, by which rules, and nothing of what the table was asked.
 *
 * @param kinds what changes, as {@code ZACHT -> HARD}
 * @param answer APPROVED, ISSUED as a fact, OVERTAKEN by a later decision, or nothing
 */
record DifferenceView(
        Found difference, List<String> kinds, @Nullable String answer) {

    /** @param slice by which a replay can be narrowed */
    record Found(String subject, long position, LocalDate on, Map<String, String> slice, Said before, Said after) {}

    static DifferenceView of(Row row) {
        var found = row.difference();
        return new DifferenceView(
                new Found(found.subject(), found.position(), found.on(), found.slice(), found.before(), found.after()),
                row.kinds(),
                row.answer());
    }
}
