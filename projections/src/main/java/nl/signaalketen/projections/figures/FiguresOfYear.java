package nl.signaalketen.projections.figures;

import java.time.Year;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.disclosure.Population;
import nl.signaalketen.projections.web.Regions;
import org.jspecify.annotations.Nullable;

/** Figures that are published of a year. */
public interface FiguresOfYear {

    /** Under which they stand in a publication. */
    String name();

    /**
     * Counted in the read models that were entered; the same read models, regions and rule version give the same for ever.
     *
     * @param regions that are counted, as the list of the day had them
     */
    List<OfRegion> of(Year year, Regions regions, RuleVersionId countingRule);

    /** What its numbers add up to; a number that none of these names is not published. */
    List<Population> populations();

    /** The code lists by which is counted, other than that of the regions: by name, each code with what it is counted as. */
    Map<String, Map<String, String>> codeLists();

    /**
     * @param region whose figures these are; those of all regions together where absent
     * @param figures to be written as JSON; where a region stands in a table, its code is the key
     */
    record OfRegion(@Nullable String region, Object figures) {}
}
