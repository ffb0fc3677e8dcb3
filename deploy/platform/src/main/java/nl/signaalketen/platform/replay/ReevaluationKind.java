package nl.signaalketen.platform.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import nl.signaalketen.platform.SideEffects;
import nl.signaalketen.platform.replay.Reevaluation.Result;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;

/** Tries a candidate on the decisions on record, and lists where it would decide otherwise. */
final class ReevaluationKind implements ReplayKind {

    static final String NAME = "REEVALUATION";

    private static final List<String> PERIOD = List.of("from", "to");

    private final List<DecisionsOnRecord<?>> all;
    private final History history;
    private final Reevaluation reevaluation;
    private final Differences differences;
    private final Approvals approvals;
    private final RuleBook rules;

    ReevaluationKind(
            List<DecisionsOnRecord<?>> all,
            History history,
            Differences differences,
            Approvals approvals,
            RuleBook rules) {
        this.all = all;
        this.history = history;
        this.reevaluation = new Reevaluation(rules);
        this.differences = differences;
        this.approvals = approvals;
        this.rules = rules;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Plan plan(ReplayWish wish) {
        check(wish);
        var head = history.head();
        return new Plan(
                history.count(decisions(wish).facts(), head),
                head,
                "a list of differences; no decision, no figure and no read model");
    }

    @Override
    public Part next(Replay replay, int atMost) {
        var decisions = decisions(replay.wish());
        var events = history.read(decisions.facts(), replay.position(), replay.head(), atMost);
        var results = events.parallelStream()
                .map(SideEffects.wherever((History.Event event) -> result(decisions, event, replay.wish())))
                .flatMap(Optional::stream)
                .toList();
        differences.note(replay.id(), results);
        var done = events.size() < atMost;
        var errors =
                results.stream().filter(result -> result.error().isPresent()).count();
        return new Part(done ? replay.head() : events.getLast().position(), events.size(), errors, done);
    }

    @Override
    public Map<String, Long> result(Replay replay) {
        return differences.byKind(replay.id());
    }

    @Override
    public boolean issueApproved(Replay replay) {
        return approvals.issueNext(replay, decisions(replay.wish()).facts());
    }

    @Override
    public Verification verify(Replay replay, boolean full) {
        return new SlowReevaluation(history, differences)
                .verify(
                        replay,
                        full,
                        decisions(replay.wish()).facts(),
                        event -> result(decisions(replay.wish()), event, replay.wish()));
    }

    @SuppressWarnings("unchecked")
    private <E> Optional<Result> result(DecisionsOnRecord<E> decisions, History.Event event, ReplayWish wish) {
        return reevaluation.of(
                decisions, (E) event.fact(), event.position(), wish, Objects.requireNonNull(wish.candidate()));
    }

    private DecisionsOnRecord<?> decisions(ReplayWish wish) {
        return all.stream()
                .filter(decisions -> decisions.set().equals(wish.target()))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("target", "is no rule set whose decisions are kept here"));
    }

    private void check(ReplayWish wish) {
        var wrong = new ArrayList<Wrong>();
        all.stream()
                .filter(decisions -> decisions.set().equals(wish.target()))
                .findFirst()
                .ifPresentOrElse(
                        decisions -> filters(decisions, wish, wrong),
                        () -> wrong.add(new Wrong(
                                "target",
                                "is not one of the rule sets whose decisions are kept here: "
                                        + all.stream()
                                                .map(DecisionsOnRecord::set)
                                                .toList())));
        var candidate = wish.candidate();
        if (candidate == null) {
            wrong.add(new Wrong("candidate", "is missing; name the rule version to try"));
        } else if (!candidate.set().equals(wish.target()) || !rules.has(candidate)) {
            wrong.add(new Wrong("candidate", "is no version of " + wish.target()));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static void filters(DecisionsOnRecord<?> decisions, ReplayWish wish, List<Wrong> wrong) {
        wish.slice().keySet().stream()
                .filter(name -> !PERIOD.contains(name) && !decisions.filters().contains(name))
                .sorted()
                .map(name -> new Wrong(
                        "slice/" + name, "is not one of " + PERIOD + " and " + new TreeSet<>(decisions.filters())))
                .forEach(wrong::add);
        var from = wish.slice().get("from");
        var to = wish.slice().get("to");
        if (from != null && to != null && from.compareTo(to) > 0) {
            wrong.add(new Wrong("slice/from", "is after to"));
        }
    }
}
