package nl.signaalketen.signal.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.signaalketen.signal.vault.Narrative;
import nl.signaalketen.signal.vault.PersonDetails;
import org.jspecify.annotations.Nullable;

/** What of one post stays in the vault, under numbers that are made up here and say nothing. */
final class Personal {

    private final Map<UUID, Object> byNumber = new HashMap<>();

    UUID person(PersonDetails details) {
        return kept(details);
    }

    /** @return none where nothing was told */
    @Nullable UUID narrative(@Nullable String text, @Nullable String address) {
        return text == null && address == null ? null : kept(new Narrative(text, address));
    }

    Map<UUID, Object> byNumber() {
        return Map.copyOf(byNumber);
    }

    private UUID kept(Object details) {
        var number = UUID.randomUUID();
        byNumber.put(number, details);
        return number;
    }
}
