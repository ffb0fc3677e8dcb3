package nl.signaalketen.projections.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Casussen, the newest first.
 *
 * @param next the {@code after} of the next page, where there is one
 */
public record CasusList(List<Row> casussen, @Nullable String next) {

    /** In which a casus may be: without a route, and with one. */
    public static final List<String> STATES = List.of("AWAITING_ROUTE", "STEERED");

    /**
     * @param exploitations form of each of its signals, each once
     * @param betrokkenen how many there are
     * @param tracks none as long as the route is not determined
     * @param casusregisseur subject of the token of who steers it
     */
    public record Row(
            String casus,
            String region,
            Instant openedAt,
            List<String> exploitations,
            int signals,
            int betrokkenen,
            List<String> tracks,
            @Nullable String casusregisseur) {}
}
