package nl.signaalketen.signal.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An agency has reported a signal, and triage has made it hard or zacht. The agency's own reference stays behind: an agency
 * writes in it what it likes. Source: NML 4.2, steps 1 and 2.
 *
 * @param signal id, the key on the topic
 * @param agency id of the reporting agency
 * @param agencyKind code list "agency kinds"
 * @param controle the controle that gave rise to this signal
 * @param region code of the region that screens it
 * @param municipality CBS code (GM0983) or NIS code (NIS71016) of where it was observed
 * @param country NL or BE, the country of the region
 * @param exploitation code list "exploitation"; ONBEKEND where the reporter does not know
 * @param sector code list "workplace sector"
 * @param indicators code lists "indicators" and "aggravating"
 * @param acute whether the reporter holds it for acute
 * @param measuresPossible whether measures at the premises are possible (R14)
 * @param movedTo country to which people or organisation moved across the border (R15)
 * @param receivingMunicipalities CBS or NIS codes of the municipalities to which they perhaps moved (R15)
 * @param persons the people concerned, in the order of the report
 * @param narrative number of the narrative in the vault
 * @param urgency HARD or ZACHT
 * @param ruleVersion version of the rule set {@code triage} that decided the urgency
 * @param rules ids of the rules that matched, in the order of the table
 */
public record SignalReported(
        String signal,
        String agency,
        String agencyKind,
        @Nullable String controle,
        LocalDate observedOn,
        Instant reportedAt,
        String region,
        @Nullable String municipality,
        String country,
        String exploitation,
        @Nullable String sector,
        List<String> indicators,
        boolean acute,
        boolean measuresPossible,
        @Nullable String movedTo,
        List<String> receivingMunicipalities,
        List<ReportedPerson> persons,
        @Nullable String narrative,
        String urgency,
        String ruleVersion,
        List<String> rules) {

    /** What was said before the receiving municipalities were asked for says none. */
    public SignalReported {
        receivingMunicipalities = Objects.requireNonNullElse(receivingMunicipalities, List.of());
    }
}
