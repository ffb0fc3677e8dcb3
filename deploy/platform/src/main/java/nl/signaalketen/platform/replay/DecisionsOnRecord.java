package nl.signaalketen.platform.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.signaalketen.platform.rules.Decided;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of one rule set in the event store of this service: a pure reading of facts, which a replay may do any number
 * of times.
 *
 * @param <E> the sealed type, or the one type, of the facts that hold a decision; a later one on the same subject stands for it
 */
public interface DecisionsOnRecord<E> {

    /** The rule set. */
    String set();

    /** The names by which a replay can be narrowed, beside the period; each is in {@link Decision#slice}. */
    Set<String> filters();

    /** The kinds of fact, each a class in the event store. */
    List<Class<? extends E>> facts();

    Decision recorded(E fact);

    /** What the decision comes to, as {@link Decision#outcome} says it; in an order that does not matter. */
    List<String> outcome(E fact, Decided decided);

    /**
     * One decision as it was taken.
     *
     * @param subject id of what was decided about, an aggregate of this service
     * @param slice by which a replay can be narrowed, by name of the filter
     * @param inputs what the table was asked
     * @param outcome what was decided, as short codes
     * @param version rule version that decided
     * @param rules ids of the rules that matched
     */
    record Decision(
            String subject,
            LocalDate on,
            Map<String, String> slice,
            Map<String, ? extends @Nullable Object> inputs,
            List<String> outcome,
            String version,
            List<String> rules) {}
}
