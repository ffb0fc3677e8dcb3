package nl.signaalketen.projections.register;

import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.figures.FiguresOfYear;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Regions;
import org.springframework.stereotype.Component;

/** The registrations of a year as they are published: nationally, and region by region. Source: NML 2.3, note 4. */
@Component
class RegistrationsOfYear implements FiguresOfYear {

    private final Registrations registrations;

    RegistrationsOfYear(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public String name() {
        return "registrations";
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
        return RegisterFigures.of(registrations.of(question, countingRule));
    }
}
