package nl.signaalketen.screening.contract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person has become betrokkene of a casus, by hand or from a checklist of a controle.
 *
 * @param casus id, the key on the topic
 * @param betrokkene id within the chain
 * @param person number of the person in the vault
 * @param signal the signal that named the person
 * @param checklist id of the checklist filled in for this person
 * @param role MOGELIJK_SLACHTOFFER, VERDACHTE or GETUIGE
 * @param sex M, V, X or ONBEKEND
 * @param nationality ISO 3166-1 alpha-2, STATELOOS or ONBEKEND
 * @param ageBand {@code <18}, {@code 18-29}, {@code 30-39}, {@code 40-49}, {@code 50+} or ONBEKEND
 * @param residence code list "residence"
 * @param agency the agency that reported the person
 * @param exploitation form of exploitation of the casus
 * @param sector workplace sector of the casus
 */
public record BetrokkeneAdded(
        String casus,
        String betrokkene,
        String person,
        String signal,
        @Nullable String checklist,
        String role,
        String sex,
        String nationality,
        String ageBand,
        String residence,
        String agency,
        String agencyKind,
        String region,
        String exploitation,
        @Nullable String sector,
        Instant addedAt) {}
