package nl.signaalketen.signal.write;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency gets for a signal it posted.
 *
 * @param reportedAt when it was stored, UTC
 * @param urgency HARD or ZACHT, as triage decided
 * @param ruleVersion the version of the rule set {@code triage}
 * @param rules ids of the rules that made it hard; none for a zacht signal
 * @param persons numbers under which the vault knows the persons, in the order of the post
 * @param narrative number of the narrative
 */
public record Receipt(
        UUID signal,
        String reference,
        String agency,
        String region,
        Instant reportedAt,
        String urgency,
        String ruleVersion,
        List<String> rules,
        List<UUID> persons,
        @Nullable UUID narrative) {}
