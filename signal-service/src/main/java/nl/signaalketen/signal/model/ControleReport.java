package nl.signaalketen.signal.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What an agency reports of an inspection. Source: BE 11.1.2.
 *
 * @param concern what the signal will say that this controle gives rise to, when there are checklists
 * @param checklists one per possible victim, each with the id of the checklist
 */
public record ControleReport(
        Origin origin,
        LocalDate date,
        Place place,
        WorkplaceSector sector,
        ControleAction action,
        int workplaces,
        Workers workers,
        List<Infringement> infringements,
        List<Measure> measures,
        Concern concern,
        List<ConcernedPerson> checklists) {

    /** Workers met, by status. */
    public record Workers(int employees, int selfEmployed, int others) {}

    /** Findings of one sort, with the workers concerned, official reports and warnings. */
    public record Infringement(InfringementKind kind, int findings, int workers, int officialReports, int warnings) {}

    public boolean findsPossibleVictims() {
        return !checklists.isEmpty();
    }

    /** The signal that is reported for the possible victims. */
    public SignalReport signal(ControleId controle) {
        return new SignalReport(
                origin,
                controle,
                date,
                place,
                concern.exploitation(),
                sector,
                checklists.stream()
                        .flatMap(person -> person.indicators().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                concern.acute(),
                concern.measuresPossible(),
                concern.movedTo(),
                concern.receivingMunicipalities(),
                checklists,
                concern.narrative());
    }
}
