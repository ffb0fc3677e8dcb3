package nl.signaalketen.signal.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person in a signal, as far as figures and routing need to know.
 *
 * @param person number of the person in the vault
 * @param checklist id of the checklist filled in for this person at a controle
 * @param role MOGELIJK_SLACHTOFFER, VERDACHTE or GETUIGE
 * @param sex M, V, X or ONBEKEND
 * @param nationality ISO 3166-1 alpha-2, STATELOOS or ONBEKEND
 * @param ageBand {@code <18}, {@code 18-29}, {@code 30-39}, {@code 40-49}, {@code 50+} or ONBEKEND
 * @param residence code list "residence"
 * @param indicators code lists "indicators" and "aggravating", met with this person
 */
public record ReportedPerson(
        String person,
        @Nullable String checklist,
        String role,
        String sex,
        String nationality,
        String ageBand,
        String residence,
        List<String> indicators) {

    /**
     * Whether the person is, or must be treated as, a minor. The age band alone does not say: of an unaccompanied minor or
     * one who was seen to be a child the age is often unknown, and the slightest indication is enough. Source: NML bijlage 2.
     * Not a getter, since it follows from what is said and is not said again.
     */
    public boolean minor() {
        return ageBand.equals("<18") || residence.equals("AMV_NBMV") || indicators.contains("MINDERJARIG");
    }
}
