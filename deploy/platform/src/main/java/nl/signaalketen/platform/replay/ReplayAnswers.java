package nl.signaalketen.platform.replay;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.signaalketen.platform.replay.Replay.State;
import nl.signaalketen.platform.web.Conflict;
import nl.signaalketen.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** What people make of the result of a replay. */
final class ReplayAnswers {

    private static final Set<State> APPROVED = EnumSet.of(State.APPROVING, State.APPROVAL_FAILED, State.APPROVED);

    private final ReplayStore store;
    private final TransactionOperations transaction;
    private final Clock clock;

    ReplayAnswers(ReplayStore store, TransactionOperations transaction, Clock clock) {
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param reason why; none was asked for where absent */
    record Answer(String by, @Nullable String reason) {}

    /**
     * Approves what {@code notes} writes down, in one transaction with the move; the same again is no news.
     *
     * @param isNoted whether the very same was approved before
     * @throws Conflict where something else was, or nothing can be
     */
    Replay approve(UUID id, Answer answer, Runnable notes, BooleanSupplier isNoted) {
        return answered(id, replay -> {
            if (!APPROVED.contains(replay.state())) {
                var to = ReplayMove.APPROVE.from(replay.state()).orElseThrow();
                notes.run();
                store.answer(id, answer, clock.instant());
                store.move(id, to, clock.instant(), null);
            } else if (!isNoted.getAsBoolean()) {
                throw new Conflict("Something else of this replay was approved by " + replay.answeredBy()
                        + ": start another replay for the rest");
            }
        });
    }

    /** Closes it without anything that follows from it. */
    Replay refuse(UUID id, Answer answer) {
        return answered(
                id,
                replay -> ReplayMove.REFUSE.from(replay.state()).ifPresent(to -> {
                    store.answer(id, answer, clock.instant());
                    store.move(id, to, clock.instant(), null);
                }));
    }

    private Replay answered(UUID id, Consumer<Replay> acts) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            acts.accept(store.lock(id).orElseThrow(NotFound::new));
            return store.find(id).orElseThrow();
        }));
    }
}
