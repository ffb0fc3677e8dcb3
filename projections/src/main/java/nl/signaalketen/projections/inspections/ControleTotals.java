package nl.signaalketen.projections.inspections;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.signaalketen.projections.exports.Exportable;

/**
 * The controles of a period: what was inspected, whom was met, what was found and what was done. Each table of counts adds up to
 * {@code counts}.
 *
 * @param measures controles at which the measure was taken
 * @param byRegion in Belgium the directorate of the RSZ
 * @param byMonth of the controle, as 2019-12
 */
public record ControleTotals(
        LocalDate from,
        LocalDate to,
        Counts counts,
        List<Infringements> infringements,
        Map<String, Integer> measures,
        Map<String, Counts> byRegion,
        Map<String, Counts> bySector,
        Map<String, Counts> byAction,
        Map<String, Counts> byMonth)
        implements Exportable {

    /**
     * @param employees workers met who are employees; {@code selfEmployed} and {@code others} are the other workers met
     * @param withIndications controles at which somebody may be a victim
     * @param possibleVictims checklists filled in
     */
    public record Counts(
            int controles,
            int workplaces,
            int employees,
            int selfEmployed,
            int others,
            int withIndications,
            int possibleVictims) {

        private static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

        private Counts and(Counts more) {
            return new Counts(
                    controles + more.controles,
                    workplaces + more.workplaces,
                    employees + more.employees,
                    selfEmployed + more.selfEmployed,
                    others + more.others,
                    withIndications + more.withIndications,
                    possibleVictims + more.possibleVictims);
        }
    }

    public record Infringements(String kind, int findings, int workers, int officialReports, int warnings) {}

    /** Controles that agree in all that the tables tell apart; every table is a sum of these, so none contradicts another. */
    record Cell(String region, String sector, String action, String month, Counts counts) {}

    static ControleTotals of(Held held, List<Cell> cells, List<Infringements> found, Map<String, Integer> measures) {
        return new ControleTotals(
                held.period().from(),
                held.period().to(),
                cells.stream().map(Cell::counts).reduce(Counts.NONE, Counts::and),
                found,
                measures,
                sum(cells, Cell::region),
                sum(cells, Cell::sector),
                sum(cells, Cell::action),
                sum(cells, Cell::month));
    }

    private static Map<String, Counts> sum(List<Cell> cells, Function<Cell, String> by) {
        return cells.stream().collect(groupingBy(by, TreeMap::new, reducing(Counts.NONE, Cell::counts, Counts::and)));
    }
}
