package nl.signaalketen.projections.pages.ops.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import nl.signaalketen.projections.pages.ops.replay.OpsDifferences.Difference;

/** Where two candidates differ: decisions that only one of them would change, and those that they would change otherwise. */
final class Comparison {

    private final Map<String, Difference> ofFirst = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Function<List<String>, String> words;
    private long alike;

    Comparison(Function<List<String>, String> words) {
        this.words = words;
    }

    /** @param first what the first candidate says; where it changes nothing, this is what is on record */
    record Row(String subject, LocalDate on, String record, String first, String second) {}

    /** Else a decision that one of them never looked at would pass for one that it leaves alone. */
    static boolean isPossible(Replay one, Replay two) {
        return one.isReevaluation()
                && two.isReevaluation()
                && one.wish().target().equals(two.wish().target())
                && Objects.equals(one.wish().slice(), two.wish().slice())
                && one.progress().head() == two.progress().head()
                && one.cameToItsEnd()
                && two.cameToItsEnd();
    }

    void first(Difference one) {
        ofFirst.put(one.subject(), one);
    }

    /** After all of the first. */
    void second(Difference two) {
        var one = ofFirst.remove(two.subject());
        var found = two.difference();
        if (one == null) {
            add(two, found.before().outcome(), found.after().outcome());
        } else if (one.difference().after().outcome().equals(found.after().outcome())) {
            alike++;
        } else {
            add(two, one.difference().after().outcome(), found.after().outcome());
        }
    }

    Comparison ended() {
        ofFirst.values()
                .forEach(one -> add(
                        one,
                        one.difference().after().outcome(),
                        one.difference().before().outcome()));
        ofFirst.clear();
        rows.sort(Comparator.comparing(Row::subject));
        return this;
    }

    private void add(Difference of, List<String> first, List<String> second) {
        var found = of.difference();
        rows.add(new Row(
                found.subject(),
                found.on(),
                words.apply(found.before().outcome()),
                words.apply(first),
                words.apply(second)));
    }

    public List<Row> getRows() {
        return rows;
    }

    /** How many both would change in the same way. */
    public long getAlike() {
        return alike;
    }
}
