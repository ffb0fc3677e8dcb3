package nl.signaalketen.projections.register;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
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

    static RegisterFigures of(Register register) {
        var counted =
                register.registrations().stream().filter(Registration::counted).toList();
        return new RegisterFigures(
                register.year(),
                register.scope(),
                register.on(),
                register.ruleVersion(),
                counted.size(),
                register.registrations().size() - counted.size(),
                sumEach(counted, Registration::regions),
                sumEach(counted, Registration::agencyKinds),
                sum(counted, Registration::sex),
                sum(counted, Registration::nationalityGroup),
                sum(counted, Registration::majority),
                sum(counted, Registration::sector),
                sum(counted, Registration::exploitation),
                sum(counted, Registration::classificatie),
                sum(counted, Registration::dossierKind));
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

    private static Map<String, Integer> sum(List<Registration> counted, Function<Registration, Object> by) {
        return sumEach(counted, one -> List.of(by.apply(one)));
    }

    private static Map<String, Integer> sumEach(
            List<Registration> counted, Function<Registration, ? extends List<?>> by) {
        Stream<?> values = counted.stream().flatMap(one -> by.apply(one).stream());
        return values.collect(groupingBy(Object::toString, TreeMap::new, summingInt(_ -> 1)));
    }
}
