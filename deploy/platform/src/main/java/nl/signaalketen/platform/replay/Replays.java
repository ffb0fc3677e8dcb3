package nl.signaalketen.platform.replay;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.signaalketen.platform.replay.Replay.State;
import nl.signaalketen.platform.replay.ReplayKind.Plan;
import nl.signaalketen.platform.replay.ReplayKind.Verification;
import nl.signaalketen.platform.web.Conflict;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.NotFound;
import org.springframework.transaction.support.TransactionOperations;

/** Starts, stops and shows replays. */
final class Replays {

    private final List<ReplayKind> kinds;
    private final ReplayStore store;
    private final TransactionOperations transaction;
    private final Clock clock;

    Replays(List<ReplayKind> kinds, ReplayStore store, TransactionOperations transaction, Clock clock) {
        this.kinds = kinds;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    Plan plan(ReplayWish wish) {
        return kind(wish).plan(wish).at(store.lastSpeed(wish.kind()));
    }

    /** @throws Conflict where another replay is at work on the target */
    Replay start(ReplayWish wish, String by) {
        var plan = plan(wish);
        return done(() -> {
            var replay = store.begin(wish, plan.head(), by, clock.instant());
            kind(wish).begin(replay);
            return replay;
        });
    }

    List<Replay> all() {
        return store.all();
    }

    /** @throws NotFound where there is no such replay */
    Replay find(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    /** @throws Conflict where that is not possible now */
    Replay move(UUID id, ReplayMove move) {
        return done(() -> {
            var replay = store.lock(id).orElseThrow(NotFound::new);
            move.from(replay.state()).ifPresent(to -> {
                if (to == State.CANCELLED) {
                    kind(replay.wish()).cancel(replay);
                }
                store.move(id, to, clock.instant(), null);
            });
            return store.find(id).orElseThrow();
        });
    }

    /** Goes on with the history, or with making facts of what was approved, whichever it stopped at. */
    Replay resume(UUID id) {
        var stopped = find(id).state() == State.APPROVAL_FAILED;
        return move(id, stopped ? ReplayMove.RESUME_APPROVAL : ReplayMove.RESUME);
    }

    /** Says why it stopped, unless somebody stopped it meanwhile. */
    void fail(UUID id, String problem) {
        transaction.executeWithoutResult(_ -> store.lock(id).ifPresent(replay -> {
            switch (replay.state()) {
                case RUNNING -> store.move(id, State.FAILED, clock.instant(), problem);
                case APPROVING -> store.move(id, State.APPROVAL_FAILED, clock.instant(), problem);
                default -> {}
            }
        }));
    }

    Verification verify(UUID id, boolean full) {
        var replay = find(id);
        if (replay.position() < replay.head()) {
            throw new Conflict("The replay has not come to its end: it can be verified when it has");
        }
        return kind(replay.wish()).verify(replay, full);
    }

    ReplayView view(Replay replay) {
        return ReplayView.of(replay, kind(replay.wish()).result(replay));
    }

    ReplayKind kind(ReplayWish wish) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(wish.kind()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "kind",
                        "is not one of those of this service: "
                                + kinds.stream().map(ReplayKind::name).toList()));
    }

    private Replay done(Supplier<Replay> acts) {
        return Optional.ofNullable(transaction.execute(_ -> acts.get())).orElseThrow();
    }
}
