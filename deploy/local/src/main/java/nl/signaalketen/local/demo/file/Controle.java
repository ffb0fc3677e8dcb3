package nl.signaalketen.local.demo.file;

import java.time.LocalDate;
import java.util.List;

/** One inspection with the checklists filled in at it, at least one. */
public record Controle(
        String reference, LocalDate date, String directorate, String sector, List<Checklist> checklists) {

    /**
     * Whether the meeting sets a care track. An adult is asked and may refuse; a minor's care needs no consent, so where a file
     * says that nobody was referred, a minor among them, no care was asked for.
     */
    public boolean careIsAsked() {
        return checklists.stream().anyMatch(Checklist::referred)
                || checklists.stream().noneMatch(Checklist::minor);
    }

    /** Whether the chain asks a centre for the person: with consent, or without where it is a minor (R3, R16). */
    boolean isAsked(Checklist checklist) {
        return careIsAsked() && (checklist.referred() || checklist.minor());
    }
}
