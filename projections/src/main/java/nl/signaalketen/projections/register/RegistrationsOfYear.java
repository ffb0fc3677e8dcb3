package nl.signaalketen.projections.register;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.disclosure.CountedTable;
import nl.signaalketen.projections.disclosure.Population;
import nl.signaalketen.projections.figures.FiguresOfYear;
import nl.signaalketen.projections.register.Registration.Majority;
import nl.signaalketen.projections.register.Registration.NationalityGroup;
import nl.signaalketen.projections.register.Registration.RegistrationSector;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Regions;
import nl.signaalketen.signal.contract.CodeLists;
import org.springframework.stereotype.Component;

/** The registrations of a year as they are published: nationally, and region by region. Source: NML 2.3, note 4. */
@Component
class RegistrationsOfYear implements FiguresOfYear {

    private static final List<String> AGE_BANDS = List.of("<18", "18-29", "30-39", "40-49", "50+", "ONBEKEND");

    /** Any country stands for all others. */
    private static final List<String> NATIONALITIES = List.of("NL", "BE", "STATELOOS", "ONBEKEND");

    private final Registrations registrations;

    RegistrationsOfYear(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public String name() {
        return "registrations";
    }

    @Override
    public List<Population> populations() {
        return List.of(
                Population.of("counted")
                        .table("bySex", "sex")
                        .table("byNationalityGroup", "nationalityGroup")
                        .table("byMajority", "majority")
                        .table("bySector", "sector")
                        .table("byExploitation", "exploitation")
                        .table("byClassificatie", "classificatie")
                        .table("byDossierKind", "dossierKind")
                        .several("byRegion", CountedTable.REGION)
                        .several("byAgencyKind", "agencyKind")
                        .grouped(
                                "bySector",
                                "byExploitation",
                                form -> RegistrationSector.of(form).name()),
                Population.of("riskGroup"));
    }

    @Override
    public Map<String, Map<String, String>> codeLists() {
        return Map.of(
                "sector", mapped(CodeLists.EXPLOITATION, RegistrationSector::of),
                "majority", mapped(AGE_BANDS, Majority::of),
                "nationalityGroup", mapped(NATIONALITIES, NationalityGroup::of));
    }

    private static Map<String, String> mapped(List<String> codes, Function<String, Enum<?>> as) {
        return codes.stream()
                .collect(Collectors.toMap(
                        Function.identity(), code -> as.apply(code).name()));
    }

    @Override
    public List<OfRegion> of(Year year, Regions regions, RuleVersionId countingRule) {
        var national = new Question(regions.codes(), year, Scope.NATIONAAL, Filters.LAST_DAY);
        var together = new OfRegion(null, figures(national, countingRule));
        var each = regions.codes().stream()
                .map(region ->
                        new OfRegion(region, figures(national.in(Set.of(region)).of(Scope.REGIONAAL), countingRule)));
        return Stream.concat(Stream.of(together), each).toList();
    }

    private RegisterFigures figures(Question question, RuleVersionId countingRule) {
        return registrations.figures(question, countingRule);
    }
}
