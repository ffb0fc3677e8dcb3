package nl.signaalketen.projections.timeline;

import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Period;
import nl.signaalketen.projections.web.Sight;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For those who work on casussen of a region: what happened to one of them. */
@RestController
public class CasusTimelineController {

    private final GenerationReader reader;
    private final Timelines timelines;

    CasusTimelineController(GenerationReader reader, Timelines timelines) {
        this.reader = reader;
        this.timelines = timelines;
    }

    /**
     * What happened to a casus, in order of time. For screening partner, procesregisseur and zorgcoördinator of its region
     * and the casusregisseur it is assigned to now; 404 for others, as for a casus that is not there. {@code asOf} a moment
     * tells what had happened by then, {@code generation} what was built by that replay.
     */
    @GetMapping("/v1/casussen/{casus}/timeline")
    public Timeline timeline(
            Caller caller, @PathVariable String casus, @RequestParam MultiValueMap<String, String> asked) {
        return reader.together(() -> {
            var standing = reader.live(_ -> timelines.standing(casus)).orElseThrow(NotFound::new);
            Sight.casus(caller, standing.region(), standing.casusregisseur());
            var filters = new Filters(asked);
            var asOf = filters.moment("asOf", Period.endOf(Filters.LAST_DAY));
            var generation = filters.generation();
            filters.check();
            return reader.of(generation, _ -> timelines.of(casus, asOf)).orElseThrow(NotFound::new);
        });
    }
}
