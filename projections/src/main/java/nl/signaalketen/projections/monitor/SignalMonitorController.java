package nl.signaalketen.projections.monitor;

import java.util.Set;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Regions;
import nl.signaalketen.projections.web.Sight;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For whoever steers the chain of a region or province: where its signals and referrals stand. */
@RestController
public class SignalMonitorController {

    private static final String ALL = "";

    private final GenerationReader reader;
    private final Monitors monitors;
    private final Regions regions;

    SignalMonitorController(GenerationReader reader, Monitors monitors, Regions regions) {
        this.reader = reader;
        this.monitors = monitors;
        this.regions = regions;
    }

    /**
     * Where the signals reported {@code from} a day {@code to} another stand, both open where left out, in the caller's
     * regions or the one {@code region} among them. 400 with every wrong filter, 404 for another region and for others.
     */
    @GetMapping("/v1/monitor/signals")
    public Monitor signals(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        var seen = Sight.figures(caller);
        var filters = new Filters(asked);
        var period = filters.periodOrAlways();
        var region = filters.code("region", ALL, regions.codes());
        var generation = filters.generation();
        filters.check();
        if (region.equals(ALL)) {
            return reader.of(generation, _ -> monitors.of(seen, period));
        }
        caller.mustWorkIn(region);
        return reader.of(generation, _ -> monitors.of(Set.of(region), period));
    }
}
