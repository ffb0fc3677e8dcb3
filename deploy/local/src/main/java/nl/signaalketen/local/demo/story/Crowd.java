package nl.signaalketen.local.demo.story;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import nl.signaalketen.local.chain.Together;

/** Many people at work at the same time. */
final class Crowd {

    private Crowd() {}

    /** What each came to, in the order in which they were done. */
    static <T, R> List<R> each(Collection<T> all, Function<T, R> work) {
        var results = new ConcurrentLinkedQueue<R>();
        Together.each(all, one -> results.add(work.apply(one)));
        return List.copyOf(results);
    }
}
