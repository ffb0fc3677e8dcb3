package nl.signaalketen.projections.generation;

import java.util.UUID;
import java.util.function.Consumer;
import nl.signaalketen.platform.replay.ReplayRefused;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.generation.Generation.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Says which generation is live, in one transaction each; the same again is no news. */
@Component
public class Switchboard {

    /** As many records as one transaction of a reader holds: nearer than that nobody is while facts come in. */
    private static final long NEAR_ENOUGH = 1_000;

    private final Generations generations;
    private final HowFar howFar;
    private final Schemas schemas;
    private final TransactionOperations transaction;

    Switchboard(Generations generations, HowFar howFar, Schemas schemas, TransactionOperations transaction) {
        this.generations = generations;
        this.howFar = howFar;
        this.schemas = schemas;
        this.transaction = transaction;
    }

    /** @throws ReplayRefused where it does not follow, or has not yet heard what the live one has */
    Generation switchTo(UUID replay, String by) {
        return moved(replay, wanted -> {
            var live = generations.in(State.LIVE).orElseThrow();
            if (wanted.state() == State.LIVE) {
                return;
            }
            if (!wanted.state().hears()) {
                throw new ReplayRefused(wanted.schema() + " is " + wanted.state()
                        + ": only one that follows what happens now can become the live one");
            }
            var behind = howFar.has(live).sum() - howFar.has(wanted).sumUpTo(howFar.has(live));
            if (behind > NEAR_ENOUGH) {
                throw new ReplayRefused(
                        wanted.schema() + " has yet to hear " + behind + " records that the live one has; try again");
            }
            change(live, wanted, by);
        });
    }

    /** @throws ReplayRefused where it is not live, or nothing was live before it that has not been dropped */
    Generation switchBack(UUID replay, String by) {
        return moved(replay, live -> {
            if (live.state() == State.PREVIOUS) {
                return;
            }
            if (live.state() != State.LIVE) {
                throw new ReplayRefused(live.schema() + " is " + live.state() + ": there is nothing to switch back");
            }
            var before = generations
                    .in(State.PREVIOUS)
                    .orElseThrow(() -> new ReplayRefused("What was live before " + live.schema() + " was dropped"));
            change(live, before, by);
        });
    }

    private void change(Generation live, Generation next, String by) {
        generations.in(State.PREVIOUS).ifPresent(previous -> generations.move(previous, State.FOLLOWING));
        generations.move(live, State.PREVIOUS);
        generations.makeLive(next, by);
    }

    /** @throws ReplayRefused for the live one and one that a replay is filling */
    Generation drop(UUID replay) {
        return moved(replay, this::dropBuilt);
    }

    /** @throws ReplayRefused for the live one and one that a replay is filling */
    void drop(int number) {
        transaction.executeWithoutResult(_ -> {
            generations.lock();
            dropBuilt(generations.numbered(number).orElseThrow(NotFound::new));
        });
    }

    private void dropBuilt(Generation generation) {
        if (generation.state() == State.BUILDING) {
            throw new ReplayRefused("A replay is filling " + generation.schema() + ": cancel that");
        }
        drop(generation);
    }

    /** As a replay ends that is cancelled, within its transaction. */
    public void dropOf(UUID replay) {
        moved(replay, this::drop);
    }

    private void drop(Generation generation) {
        if (generation.state() == State.LIVE) {
            throw new ReplayRefused(generation.schema() + " is the live one: switch to another before it is dropped");
        }
        generations.waitForWriters(generation);
        generations.move(generation, State.DROPPED);
        schemas.drop(generation.schema());
    }

    private Generation moved(UUID replay, Consumer<Generation> move) {
        transaction.executeWithoutResult(_ -> {
            generations.lock();
            move.accept(find(replay));
        });
        return find(replay);
    }

    private Generation find(UUID replay) {
        return generations.of(replay).orElseThrow(NotFound::new);
    }
}
