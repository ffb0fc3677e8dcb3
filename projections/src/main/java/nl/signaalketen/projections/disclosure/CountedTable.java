package nl.signaalketen.projections.disclosure;

import java.util.List;

/**
 * A table of a {@link Population}.
 *
 * @param name as it stands in the figures
 * @param axes what its rows, and its columns if it has any, tell apart; tables that share one add up to the same along it, and
 *     along {@link #REGION} to the totals of the regions
 */
public record CountedTable(String name, Counted counted, List<String> axes) {

    /** The axis whose keys are the codes of regions. */
    public static final String REGION = "region";

    /** How often one of the population stands in the table. */
    public enum Counted {
        ONCE,
        /** once, or not at all */
        SOME,
        /** for each key that applies */
        SEVERAL
    }

    boolean isMarginOf(List<String> others) {
        return axes.equals(others);
    }
}
