package nl.signaalketen.local.demo.file;

import java.util.List;

/**
 * The indicators met with one possible victim.
 *
 * @param reference the agency's own id of the checklist
 * @param referredTo kind of the specialised centre that took the person on; empty where none did
 */
public record Checklist(
        String reference, String nationality, String sex, int age, List<String> indicators, String referredTo) {

    /** Kinds of the specialised centres. Source: BE 5.3 and 7.4, R16. */
    public static final List<String> CENTRES = List.of("PAYOKE", "PAG_ASA", "SURYA", "ESPERANTO", "MINOR_NDAKO");

    private static final int MAJORITY = 18;

    /** As the chain has it: by age, or because whoever filled it in held the person for one. */
    public boolean minor() {
        return age < MAJORITY || indicators.contains("MINDERJARIG");
    }

    public boolean referred() {
        return !referredTo.isEmpty();
    }
}
