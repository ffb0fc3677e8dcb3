package nl.signaalketen.projections.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.signaalketen.projections.exports.Exportable;

/**
 * The figures of a year. A person counts once; in {@code byRegion} and {@code byAgencyKind} once for each region and kind, so
 * that those may add up to more.
 *
 * @param counted persons that count
 * @param riskGroup persons that are potentieel: not counted, reported apart
 */
public record RegisterFigures(
        int year,
        Scope scope,
        LocalDate on,
        String ruleVersion,
        int counted,
        int riskGroup,
        Map<String, Integer> byRegion,
        Map<String, Integer> byAgencyKind,
        Map<String, Integer> bySex,
        Map<String, Integer> byNationalityGroup,
        Map<String, Integer> byMajority,
        Map<String, Integer> bySector,
        Map<String, Integer> byExploitation,
        Map<String, Integer> byClassificatie,
        Map<String, Integer> byDossierKind)
        implements Exportable {

    static RegisterFigures of(Question question, String ruleVersion, List<FiguresCell> cells) {
        var counted = cells.stream().mapToInt(FiguresCell::counted).sum();
        return new RegisterFigures(
                question.year().getValue(),
                question.scope(),
                question.on(),
                ruleVersion,
                counted,
                cells.stream().mapToInt(FiguresCell::registered).sum() - counted,
                sumEach(cells, FiguresCell::regions),
                sumEach(cells, FiguresCell::agencyKinds),
                sum(cells, FiguresCell::sex),
                sum(cells, FiguresCell::nationalityGroup),
                sum(cells, FiguresCell::majority),
                sum(cells, FiguresCell::sector),
                sum(cells, FiguresCell::exploitation),
                sum(cells, FiguresCell::classificatie),
                sum(cells, FiguresCell::dossierKind));
    }

    /** All its numbers, by the name of the figure and the value they are of. */
    Map<String, Map<String, Integer>> tables() {
        return Map.ofEntries(
                Map.entry("counted", Map.of("", counted)),
                Map.entry("riskGroup", Map.of("", riskGroup)),
                Map.entry("byRegion", byRegion),
                Map.entry("byAgencyKind", byAgencyKind),
                Map.entry("bySex", bySex),
                Map.entry("byNationalityGroup", byNationalityGroup),
                Map.entry("byMajority", byMajority),
                Map.entry("bySector", bySector),
                Map.entry("byExploitation", byExploitation),
                Map.entry("byClassificatie", byClassificatie),
                Map.entry("byDossierKind", byDossierKind));
    }

    private static Map<String, Integer> sum(List<FiguresCell> cells, Function<FiguresCell, Object> trait) {
        return sumEach(cells, cell -> List.of(trait.apply(cell)));
    }

    private static Map<String, Integer> sumEach(
            List<FiguresCell> cells, Function<FiguresCell, ? extends List<?>> traits) {
        var sums = new TreeMap<String, Integer>();
        for (var cell : cells) {
            if (cell.counted() > 0) {
                traits.apply(cell).forEach(trait -> sums.merge(trait.toString(), cell.counted(), Integer::sum));
            }
        }
        return sums;
    }
}
