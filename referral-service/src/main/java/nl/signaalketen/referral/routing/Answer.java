package nl.signaalketen.referral.routing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.signaalketen.platform.rules.Decided;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table that matched.
 *
 * @param receiver kind of agency
 * @param track a track, or NVT where who receives it decides nothing about that
 * @param region code of the region, {@link #EIGEN} or {@link #ONTVANGEND}
 * @param shelter code list "shelter"
 */
record Answer(
        String rule,
        String version,
        String receiver,
        String track,
        String region,
        @Nullable String shelter) {

    /** The region of the signal or casus itself. */
    static final String EIGEN = "EIGEN";

    /** Where people or organisation perhaps moved to: the region of each receiving municipality. */
    static final String ONTVANGEND = "ONTVANGEND";

    /** As {@code JEUGDZORG ZORG JEUGDZORG_VERBLIJF}, and the region where it is not that of the question. */
    String code() {
        return Stream.of(receiver, Inputs.meant(track), shelter, region.equals(EIGEN) ? null : region)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    static List<Answer> in(Decided decided) {
        return IntStream.range(0, decided.outcomes().size())
                .mapToObj(row -> {
                    var outcome = decided.outcomes().get(row);
                    return new Answer(
                            decided.rules().get(row),
                            decided.version(),
                            outcome.get("receiver").toString(),
                            outcome.get("track").toString(),
                            outcome.get("region").toString(),
                            Inputs.meant(outcome.get("shelter")));
                })
                .toList();
    }
}
