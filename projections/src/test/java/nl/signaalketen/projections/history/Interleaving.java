package nl.signaalketen.projections.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One of the ways in which a history may be heard: each topic and key in order, all else as it comes. */
public final class Interleaving {

    private Interleaving() {}

    public static List<List<Fact>> of(List<Fact> history, long seed) {
        var dice = new Random(seed);
        Map<String, Deque<Fact>> streams = new LinkedHashMap<>();
        history.forEach(fact ->
                streams.computeIfAbsent(fact.stream(), _ -> new ArrayDeque<>()).add(fact));
        var waiting = new ArrayList<>(streams.values());
        var batches = new ArrayList<List<Fact>>();
        var batch = new ArrayList<Fact>();
        while (!waiting.isEmpty()) {
            var next = dice.nextInt(waiting.size());
            batch.add(waiting.get(next).removeFirst());
            waiting.removeIf(Deque::isEmpty);
            if (waiting.isEmpty() || dice.nextInt(6) == 0) {
                batches.add(List.copyOf(batch));
                batch.clear();
            }
        }
        return batches;
    }
}
