package nl.signaalketen.projections.rebuild;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import nl.signaalketen.platform.replay.ReplayWish;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.projections.generation.Generation;
import org.jspecify.annotations.Nullable;

/**
 * Which rebuild is asked for.
 *
 * @param candidate version of rule set telling that counts every year in it
 * @param asOf nothing that happened later is in it
 */
record RebuildWish(
        @Nullable RuleVersionId candidate, @Nullable OffsetDateTime asOf) {

    static final String TARGET = "readmodels";

    private static final String AS_OF = "asOf";

    /** @throws InvalidInput naming all that is wrong */
    static RebuildWish of(ReplayWish wish, RuleBook rules) {
        var wrong = new ArrayList<Wrong>();
        if (!wish.target().equals(TARGET)) {
            wrong.add(new Wrong("target", "is not " + TARGET + ": all read models are built together"));
        }
        var candidate = wish.candidate();
        if (candidate != null && (!candidate.set().equals(Generation.COUNTING_RULES) || !rules.has(candidate))) {
            wrong.add(new Wrong("candidate", "is no version of " + Generation.COUNTING_RULES));
        }
        wish.slice().keySet().stream()
                .filter(name -> !name.equals(AS_OF))
                .sorted()
                .map(name -> new Wrong("slice/" + name, "is not " + AS_OF))
                .forEach(wrong::add);
        try {
            var moment = wish.slice().get(AS_OF);
            var asOf = moment == null ? null : OffsetDateTime.parse(moment);
            if (wrong.isEmpty()) {
                return new RebuildWish(candidate, asOf);
            }
        } catch (DateTimeException noMoment) {
            wrong.add(new Wrong("slice/" + AS_OF, "is no moment, as 2026-03-12T10:00:00Z"));
        }
        throw new InvalidInput(wrong);
    }
}
