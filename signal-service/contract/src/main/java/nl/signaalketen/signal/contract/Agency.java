package nl.signaalketen.signal.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency of the chain. Data: {@code reference/agencies.json}, or a file of that name in the data folder.
 *
 * @param id as in the claim {@code agency} of a token and in {@code agency.<id>.signals}
 * @param kind code list "agency kinds"
 * @param regions codes of the regions it works for
 * @param municipality CBS or NIS code, for the GEMEENTE of that municipality alone
 */
public record Agency(
        String id,
        String name,
        String kind,
        List<String> regions,
        @Nullable String municipality) {

    /** Whether the agency's work area holds the region. */
    public boolean covers(String region) {
        return regions.contains(region);
    }
}
