package nl.signaalketen.projections.inspections;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.exports.Exportable;

/** The controles of a period: what was inspected, whom was met, what was found and what was done. */
public record ControleTotals(
        LocalDate from, LocalDate to, Counts counts, List<Infringements> infringements, Map<String, Integer> measures)
        implements Exportable {

    public record Counts(int controles, int workplaces, int employees, int selfEmployed, int others) {}

    public record Infringements(String kind, int findings, int workers, int officialReports, int warnings) {}
}
