package nl.signaalketen.signal.write;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency gets for a controle it posted.
 *
 * @param reportedAt when it was stored, UTC
 * @param signal the signal it gives rise to; none where nobody may be a victim
 */
public record ControleReceipt(
        UUID controle,
        String reference,
        String agency,
        String region,
        Instant reportedAt,
        @Nullable UUID signal,
        List<Checklist> checklists) {

    /**
     * @param checklist id of the checklist in the chain
     * @param person number under which the vault knows the person
     */
    public record Checklist(UUID checklist, UUID person) {}
}
