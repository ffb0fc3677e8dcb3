package nl.signaalketen.projections.monitor;

import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.web.AsOf;
import nl.signaalketen.projections.web.Sight;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * For whoever steers the chain of a region or province: the figures of its signals, and of no single one. Every question takes the
 * filters of {@link Selections} and {@code generation}; 400 with every wrong filter, 404 for another region and for others.
 */
@RestController
@RequestMapping("/v1/monitor")
public class SignalMonitorController {

    private final MonitorDoor door;
    private final AsOf asOf;
    private final SignalCounts counts;
    private final LeadTimeQuery leadTimes;
    private final FeedbackCounts feedback;
    private final OpenSignalQuery open;

    SignalMonitorController(
            MonitorDoor door,
            AsOf asOf,
            SignalCounts counts,
            LeadTimeQuery leadTimes,
            FeedbackCounts feedback,
            OpenSignalQuery open) {
        this.door = door;
        this.asOf = asOf;
        this.counts = counts;
        this.leadTimes = leadTimes;
        this.feedback = feedback;
        this.open = open;
    }

    /** How many signals were reported, by each trait, and where they stand. Source: the domain's rules, section 7. */
    @GetMapping("/signals")
    public SignalFigures signals(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        return door.ofYear(Sight.figures(caller), asked, counts::of);
    }

    /** How long it took from report to feedback, step by step, in hours. Source: NML 4.2. */
    @GetMapping("/lead-times")
    public LeadTimes leadTimes(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        return door.ofYear(Sight.figures(caller), asked, leadTimes::of);
    }

    /** Whether word was given in time, as of {@code asOf} a moment, now where left out. Source: NML 4.2, steps 8 and 9. */
    @GetMapping("/feedback")
    public FeedbackFigures feedback(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        return door.ofYear(Sight.figures(caller), asked, asOf::in, feedback::of);
    }

    /** Where open signals stand and for how long, in numbers; {@code asOf} as above. */
    @GetMapping("/open-signal-counts")
    public OpenSignalCounts openSignals(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        return door.ofAlways(Sight.figures(caller), asked, asOf::in, open::counts);
    }
}
