package nl.signaalketen.projections.inspections;

import java.util.Collection;
import java.util.Set;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Period;
import nl.signaalketen.projections.web.Regions;
import nl.signaalketen.signal.contract.CodeLists;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which controles are asked about, by the day on which they were held.
 *
 * @param sector code, or {@link #ANY}
 * @param action code, or {@link #ANY}
 */
record Held(Collection<String> regions, Period period, String sector, String action) {

    static final String ANY = "";

    /** All controles of the regions in that period. */
    Held(Collection<String> regions, Period period) {
        this(regions, period, ANY, ANY);
    }

    /**
     * Filters {@code from} and {@code to}, both needed, {@code region}, {@code sector} and {@code action}.
     *
     * @param seen the regions that are asked about where none is named
     */
    static Held of(Set<String> seen, Regions regions, Filters filters) {
        var period = filters.period();
        var region = filters.code("region", ANY, regions.codes());
        return new Held(
                region.equals(ANY) ? seen : Set.of(region),
                period,
                filters.code("sector", ANY, CodeLists.WORKPLACE_SECTOR),
                filters.code("action", ANY, CodeLists.CONTROLE_ACTION));
    }

    /** @throws NotFound where a region is asked about that is not seen */
    void mustBeIn(Set<String> seen) {
        if (!seen.containsAll(regions)) {
            throw new NotFound();
        }
    }

    /** The condition on controles and on all that was met at them. */
    String condition() {
        return " region = any (:regions) and held_on between :from and :to"
                + (sector.equals(ANY) ? "" : " and sector = :sector")
                + (action.equals(ANY) ? "" : " and action = :action");
    }

    /** Fills in what that condition names. */
    StatementSpec in(StatementSpec statement) {
        return statement
                .param("regions", regions.toArray(String[]::new))
                .param("from", period.from())
                .param("to", period.to())
                .param("sector", sector)
                .param("action", action);
    }
}
