package nl.signaalketen.projections.register;

import java.time.LocalDate;
import java.util.List;

/**
 * Victims of a year in the fields of the Human Trafficking Case Data Standard. Shape: {@code schemas/register/htcds.schema.json}.
 *
 * @param version of the standard
 * @param on the day as of which is counted
 * @param ruleVersion version of rule set {@code telling} that counted
 */
record HtcdsDocument(
        String standard,
        String version,
        String source,
        int year,
        Scope scope,
        LocalDate on,
        String ruleVersion,
        List<HtcdsCase> cases) {

    static HtcdsDocument of(RegisterPage page) {
        return new HtcdsDocument(
                Htcds.STANDARD,
                Htcds.VERSION,
                Htcds.SOURCE,
                page.year(),
                page.scope(),
                page.on(),
                page.ruleVersion(),
                page.registrations().stream().map(HtcdsCase::of).toList());
    }
}
