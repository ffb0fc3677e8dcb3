package nl.signaalketen.signal.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What worries whoever did a controle.
 *
 * @param acute whether the reporter holds it for acute
 * @param measuresPossible whether measures at the premises are possible
 * @param movedTo country to which people or organisation moved across the border
 * @param narrative number of the narrative in the vault
 */
public record Concern(
        Exploitation exploitation,
        boolean acute,
        boolean measuresPossible,
        @Nullable String movedTo,
        @Nullable UUID narrative) {}
