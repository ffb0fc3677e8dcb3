package nl.signaalketen.projections.generation;

import java.util.UUID;
import java.util.function.Consumer;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.platform.web.Conflict;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.generation.Generation.State;
import nl.signaalketen.projections.generation.GenerationMove.What;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Says which generation is live, in one transaction each; the same again is no news. */
@Component
public class Switchboard {

    /** As many records as one transaction of a reader holds: nearer than that nobody is while facts come in. */
    private static final long NEAR_ENOUGH = 1_000;

    private final Generations generations;
    private final GenerationMoves moves;
    private final HowFar howFar;
    private final Removal removal;
    private final RuleBook rules;
    private final TransactionOperations transaction;

    Switchboard(
            Generations generations,
            GenerationMoves moves,
            HowFar howFar,
            Removal removal,
            RuleBook rules,
            TransactionOperations transaction) {
        this.generations = generations;
        this.moves = moves;
        this.howFar = howFar;
        this.removal = removal;
        this.rules = rules;
        this.transaction = transaction;
    }

    /**
     * @throws Conflict where it does not follow, is counted by a rule that is not activated, or has not yet heard what the
     *     live one has
     */
    Generation switchTo(UUID replay, String by) {
        return moved(replay, wanted -> {
            var live = generations.in(State.LIVE).orElseThrow();
            if (wanted.state() == State.LIVE) {
                return;
            }
            if (!wanted.state().hears()) {
                throw new Conflict(wanted.schema() + " is " + wanted.state()
                        + ": only one that follows what happens now can become the live one");
            }
            mustCountByAnActivatedRule(wanted);
            var heard = howFar.has(live);
            var behind = heard.sum() - howFar.has(wanted).sumUpTo(heard);
            if (behind > NEAR_ENOUGH) {
                throw new Conflict(
                        wanted.schema() + " has yet to hear " + behind + " records that the live one has; try again");
            }
            change(live, wanted, What.SWITCHED_TO, by);
        });
    }

    private void mustCountByAnActivatedRule(Generation wanted) {
        var candidate = wanted.candidate();
        if (candidate != null && !rules.isActivated(candidate)) {
            throw new Conflict(
                    "%s is counted by %s, which is not activated: propose that, and have somebody else activate it"
                            .formatted(wanted.schema(), candidate));
        }
    }

    /** @throws Conflict where it is not live, or nothing was live before it that has not been dropped */
    Generation switchBack(UUID replay, String by) {
        return moved(replay, live -> {
            if (live.state() == State.PREVIOUS) {
                return;
            }
            if (live.state() != State.LIVE) {
                throw new Conflict(live.schema() + " is " + live.state() + ": there is nothing to switch back");
            }
            var before = generations
                    .in(State.PREVIOUS)
                    .orElseThrow(() -> new Conflict("What was live before " + live.schema() + " was dropped"));
            change(live, before, What.SWITCHED_BACK_TO, by);
        });
    }

    private void change(Generation live, Generation next, What what, String by) {
        generations.in(State.PREVIOUS).ifPresent(previous -> generations.move(previous, State.FOLLOWING));
        generations.move(live, State.PREVIOUS);
        generations.makeLive(next, by);
        moves.note(next, what, by);
    }

    /** @throws Conflict for the live one and one that a replay is filling */
    Generation drop(UUID replay, String by) {
        return moved(replay, generation -> dropBuilt(generation, by));
    }

    /** @throws Conflict for the live one and one that a replay is filling */
    void drop(int number, String by) {
        transaction.executeWithoutResult(_ -> {
            generations.lock();
            dropBuilt(generations.numbered(number).orElseThrow(NotFound::new), by);
        });
    }

    private void dropBuilt(Generation generation, String by) {
        if (generation.state() == State.BUILDING) {
            throw new Conflict("A replay is filling " + generation.schema() + ": cancel that");
        }
        removal.remove(generation, by);
    }

    /** As a replay ends or is cancelled, within its transaction. */
    public void dropOf(UUID replay) {
        moved(replay, generation -> removal.remove(generation, null));
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
