package nl.signaalketen.signal.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency has reported a controle with its counts, infringements, measures and a checklist per possible victim.
 * Source: BE 11.1.2; checklists follow COL 01/2015, annex 5.
 *
 * @param controle id, the key on the topic
 * @param action code list "controle action"
 * @param region code of the region, in Belgium the RSZ directorate
 * @param sector code list "workplace sector"
 * @param workplaces number of workplaces inspected
 * @param employees workers met who are employees
 * @param selfEmployed workers met who are self-employed
 * @param others workers met with another or unknown status
 * @param measures code list "measure"
 * @param signal id of the signal that this controle gives rise to; none where nobody may be a victim
 */
public record ControleReported(
        String controle,
        String agency,
        String agencyKind,
        LocalDate date,
        Instant reportedAt,
        String region,
        @Nullable String municipality,
        String country,
        String sector,
        String action,
        int workplaces,
        int employees,
        int selfEmployed,
        int others,
        List<Infringement> infringements,
        List<String> measures,
        List<FilledChecklist> checklists,
        @Nullable String signal) {

    /** Nothing that is reported was observed before; where only a slip of the pen lies. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    /**
     * Findings of one sort.
     *
     * @param kind code list "infringement"
     * @param findings number of findings
     * @param workers workers concerned
     * @param officialReports official reports (PV, pro justitia)
     * @param warnings warnings given
     */
    public record Infringement(String kind, int findings, int workers, int officialReports, int warnings) {}

    /**
     * The indicators met with one possible victim.
     *
     * @param checklist id of the checklist
     * @param person number of the person in the vault
     */
    public record FilledChecklist(
            String checklist, String person, String nationality, String sex, String ageBand, List<String> indicators) {}
}
