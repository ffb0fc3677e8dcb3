package nl.signaalketen.local.ops;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A decision that would come out otherwise, as a service shows it. */
record Difference(
        Found difference, List<String> kinds, @Nullable String answer) {

    static final List<String> COLUMNS = List.of(
            "subject",
            "decided on",
            "slice",
            "difference",
            "before",
            "after",
            "version before",
            "rules before",
            "version after",
            "rules after",
            "answer");

    /** What was found. */
    record Found(String subject, String on, @Nullable Map<String, String> slice, Said before, Said after) {}

    /** What a version said. */
    record Said(List<String> outcome, String version, List<String> rules) {

        String text() {
            return outcome.isEmpty() ? "nothing" : String.join(", ", outcome);
        }
    }

    String subject() {
        return difference.subject();
    }

    /** In the order of the columns. */
    List<String> cells() {
        var found = difference;
        return List.of(
                found.subject(),
                found.on(),
                found.slice() == null ? "" : Run.pairs(found.slice()),
                String.join("; ", kinds),
                found.before().text(),
                found.after().text(),
                found.before().version(),
                String.join(" ", found.before().rules()),
                found.after().version(),
                String.join(" ", found.after().rules()),
                answer == null ? "" : answer);
    }

    static String text(Run run, List<Difference> differences, int width) {
        var counts = run.wish().text() + ": " + run.counts() + (run.cameToItsEnd() ? "" : ", so far");
        var table = new TextTable("SUBJECT", "ON", "OF", "BEFORE", "RULES", "AFTER", "RULES", "ANSWER");
        for (var row : differences) {
            var found = row.difference();
            table.row(
                    found.subject(),
                    found.on(),
                    found.slice() == null ? "" : String.join(" ", found.slice().values()),
                    found.before().text(),
                    String.join(" ", found.before().rules()),
                    found.after().text(),
                    String.join(" ", found.after().rules()),
                    row.answer() == null ? "" : row.answer());
        }
        return differences.isEmpty() ? counts : counts + "\n\n" + table.text(width);
    }
}
