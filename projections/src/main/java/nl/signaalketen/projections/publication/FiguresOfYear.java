package nl.signaalketen.projections.publication;

import java.time.Year;
import java.util.Collection;
import java.util.List;
import nl.signaalketen.platform.rules.RuleVersionId;
import org.jspecify.annotations.Nullable;

/** Figures that are published of a year. */
public interface FiguresOfYear {

    /** Under which they stand in a publication. */
    String name();

    /** Counted in the read models that were entered; the same read models and rule version give the same for ever. */
    List<OfRegion> of(Year year, Collection<String> regions, RuleVersionId countingRule);

    /**
     * @param region whose figures these are; those of all regions together where absent
     * @param figures to be written as JSON
     */
    record OfRegion(@Nullable String region, Object figures) {}
}
