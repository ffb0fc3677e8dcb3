package nl.signaalketen.projections.register;

import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.rules.Decided;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.generation.Generation;
import nl.signaalketen.screening.contract.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * What rule set {@code telling} says of the classifications on record. The version that is valid when a year begins counts the
 * whole of that year; a candidate that is tried counts every year.
 */
final class CountingRule {

    private final RuleBook rules;

    CountingRule(RuleBook rules) {
        this.rules = rules;
    }

    Counting of(Year year, Scope scope, Collection<Said> said, @Nullable RuleVersionId candidate) {
        var ruled = said.stream()
                .map(one -> new Ruled(one, verdict(decide(year, scope, one, candidate))))
                .toList();
        return new Counting(version(year, candidate).toString(), ruled);
    }

    RuleVersionId version(Year year, @Nullable RuleVersionId candidate) {
        return candidate == null ? rules.active(Generation.COUNTING_RULES, year.atDay(1)) : candidate;
    }

    private Decided decide(Year year, Scope scope, Said said, @Nullable RuleVersionId candidate) {
        var inputs = Map.of(
                "classificatie", said.classificatie(),
                "stage", said.stage(),
                "agencyKind", said.agencyKind(),
                "scope", scope.name());
        return rules.decide(version(year, candidate), inputs);
    }

    private static Verdict verdict(Decided decided) {
        var outcome = decided.outcomes().getFirst();
        if (Boolean.TRUE.equals(outcome.get("counted"))) {
            return Verdict.COUNTED;
        }
        return Boolean.TRUE.equals(outcome.get("riskGroup")) ? Verdict.RISK_GROUP : Verdict.LEFT_OUT;
    }

    /** All that the rule looks at, apart from the scope: a few dozen of these, however many people there are. */
    record Said(String classificatie, String stage, String agencyKind) {

        static List<Said> whatMayBeSaid(Collection<String> classificaties, Collection<String> agencyKinds) {
            return classificaties.stream()
                    .flatMap(classificatie -> CodeLists.STAGE.stream()
                            .flatMap(stage ->
                                    agencyKinds.stream().map(agencyKind -> new Said(classificatie, stage, agencyKind))))
                    .toList();
        }
    }

    /** In rising order, as the query reads it: a person stands where the highest of their betrokkenen stands. */
    enum Verdict {
        LEFT_OUT,
        RISK_GROUP,
        COUNTED
    }

    record Ruled(Said said, Verdict verdict) {}

    /** @param version version of the rule set */
    record Counting(String version, List<Ruled> ruled) {}
}
