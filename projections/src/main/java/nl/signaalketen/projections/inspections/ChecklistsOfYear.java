package nl.signaalketen.projections.inspections;

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
import nl.signaalketen.projections.web.Period;
import nl.signaalketen.projections.web.Regions;
import org.springframework.stereotype.Component;

/** The checklist tables of a year as they are published: of all directorates, and of each that has any. Source: BE 11.1.2. */
@Component
class ChecklistsOfYear implements FiguresOfYear {

    private final Inspections inspections;

    ChecklistsOfYear(Inspections inspections) {
        this.inspections = inspections;
    }

    @Override
    public String name() {
        return "checklists";
    }

    @Override
    public List<Population> populations() {
        return List.of(Population.of("checklists")
                .table("by_directorate", CountedTable.REGION)
                .table("by_sector_and_directorate", "sector", CountedTable.REGION)
                .table("by_nationality_and_sex", "nationality", "sex")
                .table("by_age_band", "ageBand")
                .table("by_age_band_and_sex", "ageBand", "sex")
                .several("by_indicator", "indicator")
                .some("referred_by_directorate", CountedTable.REGION));
    }

    @Override
    public Map<String, Map<String, String>> codeLists() {
        return Map.of(
                "ageBand",
                ChecklistTables.AGE_BANDS.stream().collect(Collectors.toMap(Function.identity(), Function.identity())),
                "centre",
                Map.of(InspectionsModel.CENTRE, "referred"));
    }

    @Override
    public List<OfRegion> of(Year year, Regions regions, RuleVersionId countingRule) {
        var period = Period.of(year);
        var together = inspections.checklists(regions, new Held(regions.codes(), period));
        var each = together.byDirectorate().entrySet().stream()
                .filter(directorate -> directorate.getValue() > 0)
                .map(directorate -> new OfRegion(
                        directorate.getKey(),
                        inspections.checklists(regions, new Held(Set.of(directorate.getKey()), period))));
        return Stream.concat(Stream.of(new OfRegion(null, together)), each).toList();
    }
}
