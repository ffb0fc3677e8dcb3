package nl.signaalketen.projections.monitor;

import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.web.AsOf;
import nl.signaalketen.projections.web.Sight;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the same people: the figures of referrals, and of what is overdue. Filters and answers as of the figures of signals. */
@RestController
@RequestMapping("/v1/monitor")
public class ReferralMonitorController {

    private final MonitorDoor door;
    private final AsOf asOf;
    private final ReferralCounts counts;
    private final OverdueQuery overdue;

    ReferralMonitorController(MonitorDoor door, AsOf asOf, ReferralCounts counts, OverdueQuery overdue) {
        this.door = door;
        this.asOf = asOf;
        this.counts = counts;
        this.overdue = overdue;
    }

    /**
     * What became of the referrals asked in a period, and whether they were answered in time as of {@code asOf} a moment, now where
     * left out. A referral is of the region in whose name it is asked. Source: acknowledgement times of the routing rules.
     */
    @GetMapping("/referrals")
    public ReferralFigures referrals(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        return door.ofYear(Sight.figures(caller), asked, asOf::in, counts::of);
    }

    /** How many acknowledgements, answers and feedbacks are overdue, or of one {@code kind} alone; {@code asOf} as above. */
    @GetMapping("/overdue-counts")
    public OverdueCounts overdue(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        return door.ofAlways(Sight.figures(caller), asked, filters -> {
            var kinds = OverdueQuery.kinds(filters);
            var moment = asOf.in(filters);
            return selection -> overdue.counts(selection, kinds, moment);
        });
    }
}
