package nl.signaalketen.platform.replay;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.signaalketen.platform.SideEffects;
import nl.signaalketen.platform.replay.Replay.State;
import nl.signaalketen.platform.worker.PartFailed;

/**
 * The work of replays, part by part. A part and how far it has come are one transaction: killed at any point, the work goes on
 * from the last part that counts, here or on another node.
 */
final class ReplayWork {

    private static final Duration SOON = Duration.ofMillis(200);

    private final Replays replays;
    private final ReplayTurns turns;
    private final ReplayStore store;
    private final Clock clock;

    ReplayWork(Replays replays, ReplayTurns turns, ReplayStore store, Clock clock) {
        this.replays = replays;
        this.turns = turns;
        this.store = store;
        this.clock = clock;
    }

    /** @return whether there was anything to do; {@link PartFailed} where it cannot be done */
    boolean next() {
        var next = turns.lockNext();
        next.ifPresent(replay -> {
            try {
                turns.rest(replay.id(), replay.state() == State.APPROVING ? approve(replay) : part(replay));
            } catch (RuntimeException failed) {
                throw PartFailed.unlessItPasses(replay.id(), failed);
            }
        });
        return next.isPresent();
    }

    /** @return how long it rests before the next part */
    private Duration part(Replay replay) {
        if (!turns.headIsSure(replay.id())) {
            return SOON;
        }
        var began = System.nanoTime();
        var tries = new AtomicInteger();
        var kind = replays.kind(replay.wish());
        var part = SideEffects.forbiddenDuring(tries, () -> kind.next(replay, atMost(replay, kind.part())));
        if (tries.get() > 0) {
            throw new IllegalStateException("A replay tried to send " + tries.get() + " times");
        }
        var took = System.nanoTime() - began;
        turns.advance(replay.id(), part, Duration.ofNanos(took));
        if (part.done()) {
            store.move(replay.id(), State.DONE, clock.instant(), null);
        }
        return rest(replay, part.events(), took);
    }

    private Duration approve(Replay replay) {
        if (replays.kind(replay.wish()).issueApproved(replay)) {
            store.move(replay.id(), State.APPROVED, clock.instant(), null);
        }
        return Duration.ZERO;
    }

    private static int atMost(Replay replay, int part) {
        var limit = replay.wish().eventsPerSecond();
        return limit == null ? part : Math.clamp(limit / 5, 1, part);
    }

    /** As long as the events of the part may take at the speed that was asked for. */
    private static Duration rest(Replay replay, long events, long took) {
        var limit = replay.wish().eventsPerSecond();
        return limit == null
                ? Duration.ZERO
                : Duration.ofNanos(Math.max(0, events * TimeUnit.SECONDS.toNanos(1) / limit - took));
    }
}
