package nl.signaalketen.platform.replay;

import java.util.List;
import java.util.Optional;
import nl.signaalketen.platform.replay.DecisionsOnRecord.Decision;
import nl.signaalketen.platform.replay.Difference.Said;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.platform.rules.RuleVersionId;

/** What a candidate would have decided where a decision is on record. A pure function of the fact. */
final class Reevaluation {

    private final RuleBook rules;

    Reevaluation(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * @param difference nothing where the outcome stays
     * @param error why the candidate cannot decide, where it cannot
     */
    record Result(String subject, long position, Optional<Difference> difference, Optional<String> error) {}

    <E> Optional<Result> of(
            DecisionsOnRecord<E> decisions, E fact, long position, ReplayWish wish, RuleVersionId candidate) {
        var decision = decisions.recorded(fact);
        if (!wish.slice().entrySet().stream().allMatch(filter -> isIn(decision, filter.getKey(), filter.getValue()))) {
            return Optional.empty();
        }
        try {
            var decided = rules.decide(candidate, decision.inputs());
            var after = new Said(sorted(decisions.outcome(fact, decided)), decided.version(), decided.rules());
            var before = new Said(sorted(decision.outcome()), decision.version(), decision.rules());
            var difference = before.outcome().equals(after.outcome())
                    ? Optional.<Difference>empty()
                    : Optional.of(new Difference(
                            decision.subject(),
                            position,
                            decision.on(),
                            decision.slice(),
                            decision.inputs(),
                            before,
                            after));
            return Optional.of(new Result(decision.subject(), position, difference, Optional.empty()));
        } catch (IllegalStateException undecided) {
            return Optional.of(new Result(
                    decision.subject(),
                    position,
                    Optional.empty(),
                    Optional.of(String.valueOf(undecided.getMessage()))));
        }
    }

    private static boolean isIn(Decision decision, String filter, String wanted) {
        return switch (filter) {
            case "from" -> decision.on().toString().compareTo(wanted) >= 0;
            case "to" -> decision.on().toString().compareTo(wanted) <= 0;
            default -> wanted.equals(decision.slice().get(filter));
        };
    }

    private static List<String> sorted(List<String> outcome) {
        return outcome.stream().sorted().distinct().toList();
    }
}
