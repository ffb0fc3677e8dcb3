package nl.signaalketen.projections.inspections;

import java.util.function.Function;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Regions;
import nl.signaalketen.projections.web.Sight;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For whoever steers the chain of a region or province: what the controles of a period met. */
@RestController
public class InspectionsController {

    private final GenerationReader reader;
    private final Inspections inspections;
    private final Regions regions;

    InspectionsController(GenerationReader reader, Inspections inspections, Regions regions) {
        this.reader = reader;
        this.inspections = inspections;
        this.regions = regions;
    }

    /**
     * The checklists of controles held {@code from} a day {@code to} another, both needed, in the tables in which the
     * inspection publishes them, for the caller's regions or the one {@code region} among them, and where they are named for one
     * {@code sector} and kind of {@code action}. 400 with every wrong filter, 404 for another region and for others. Source: BE 11.1.2.
     */
    @GetMapping("/v1/inspections/checklists")
    public ChecklistTables checklists(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        return answer(caller, asked, held -> inspections.checklists(regions, held));
    }

    /** The controles of the same period: workplaces, workers, infringements, measures. Filters and answers as above. */
    @GetMapping("/v1/inspections/controles")
    public ControleTotals controles(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        return answer(caller, asked, inspections::controles);
    }

    private <T> T answer(Caller caller, MultiValueMap<String, String> asked, Function<Held, T> answer) {
        var seen = Sight.figures(caller);
        var filters = new Filters(asked);
        var held = Held.of(seen, regions, filters);
        var generation = filters.generation();
        filters.check();
        held.mustBeIn(seen);
        return reader.of(generation, _ -> answer.apply(held));
    }
}
