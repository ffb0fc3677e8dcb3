package nl.signaalketen.platform.replay;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.signaalketen.platform.SideEffects;
import nl.signaalketen.platform.replay.Reevaluation.Result;
import nl.signaalketen.platform.replay.ReplayKind.Verification;

/** Makes the list of differences again, one event after the other, and holds it against the one that is kept. */
final class SlowReevaluation {

    /** One subject in so many is looked at where not all are. */
    private static final int ONE_IN = 20;

    private static final int PAGE = 500;

    private final History history;
    private final Differences differences;

    SlowReevaluation(History history, Differences differences) {
        this.history = history;
        this.differences = differences;
    }

    Verification verify(
            Replay replay,
            boolean full,
            List<? extends Class<?>> kinds,
            Function<History.Event, Optional<Result>> decide) {
        var tries = new AtomicInteger();
        var again = new Checksum();
        var checked = SideEffects.forbiddenDuring(tries, () -> readAgain(replay, full, kinds, decide, again));
        var kept = new Checksum();
        differences.each(replay.id(), difference -> {
            if (full || isInSample(difference.subject())) {
                kept.add(difference);
            }
        });
        return new Verification(full, checked, kept.rows(), kept.hex(), again.hex(), tries.get());
    }

    private long readAgain(
            Replay replay,
            boolean full,
            List<? extends Class<?>> kinds,
            Function<History.Event, Optional<Result>> decide,
            Checksum sum) {
        var last = new TreeMap<String, Difference>();
        var checked = 0L;
        var position = 0L;
        while (true) {
            var page = history.read(kinds, position, replay.head(), PAGE);
            for (var event : page) {
                var result = decide.apply(event).filter(one -> full || isInSample(one.subject()));
                if (result.isPresent()) {
                    checked++;
                    last.remove(result.get().subject());
                    result.get().difference().ifPresent(found -> last.put(found.subject(), found));
                }
            }
            if (page.size() < PAGE) {
                last.values().forEach(sum::add);
                return checked;
            }
            position = page.getLast().position();
        }
    }

    private static boolean isInSample(String subject) {
        return Math.floorMod(subject.hashCode(), ONE_IN) == 0;
    }
}
