package nl.signaalketen.local.ops;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where two candidates differ: decisions that only one of them would change, and those that they would change otherwise.
 *
 * @param alike how many both would change in the same way
 */
record Comparison(long alike, List<Row> rows) {

    /** @param first what the first candidate says; of one that changes nothing this is what is on record */
    record Row(String subject, String on, String record, String first, String second) {}

    static Comparison of(Stream<Difference> first, Stream<Difference> second) {
        var ofFirst = new HashMap<String, Difference>();
        first.forEach(one -> ofFirst.put(one.subject(), one));
        var rows = new ArrayList<Row>();
        var alike = new long[1];
        second.forEach(two -> {
            var one = ofFirst.remove(two.subject());
            var found = two.difference();
            if (one == null) {
                rows.add(row(two, found.before().text(), found.after().text()));
            } else if (one.difference().after().outcome().equals(found.after().outcome())) {
                alike[0]++;
            } else {
                rows.add(row(two, one.difference().after().text(), found.after().text()));
            }
        });
        ofFirst.values()
                .forEach(one -> rows.add(row(
                        one,
                        one.difference().after().text(),
                        one.difference().before().text())));
        rows.sort(Comparator.comparing(Row::subject));
        return new Comparison(alike[0], List.copyOf(rows));
    }

    private static Row row(Difference difference, String first, String second) {
        var found = difference.difference();
        return new Row(found.subject(), found.on(), found.before().text(), first, second);
    }
}
