package nl.signaalketen.projections.timeline;

import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.web.Sight;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For those who work on casussen of a region: what happened to one of them. */
@RestController
class CasusTimelineController {

    private final Timelines timelines;

    CasusTimelineController(Timelines timelines) {
        this.timelines = timelines;
    }

    /**
     * What happened to a casus, in order of time. For screening partner, procesregisseur and zorgcoördinator of its region
     * and the casusregisseur it is assigned to; 404 for others, as for a casus that is not there.
     */
    @GetMapping("/v1/casussen/{casus}/timeline")
    Timeline timeline(Caller caller, @PathVariable String casus) {
        var timeline = timelines.of(casus).orElseThrow(NotFound::new);
        Sight.casus(caller, timeline.region(), timeline.casusregisseur());
        return timeline;
    }
}
