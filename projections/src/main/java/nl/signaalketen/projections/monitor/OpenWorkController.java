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
 * For who works on the signals of a region: which ones are open and what is overdue, each by its number. Filters as of the figures,
 * {@code asOf} a moment (now where left out) and {@code after}; 404 for a ketenregisseur, who sees figures alone, and for others.
 */
@RestController
@RequestMapping("/v1/monitor")
public class OpenWorkController {

    private final MonitorDoor door;
    private final AsOf asOf;
    private final OpenSignalQuery open;
    private final OverdueQuery overdue;

    OpenWorkController(MonitorDoor door, AsOf asOf, OpenSignalQuery open, OverdueQuery overdue) {
        this.door = door;
        this.asOf = asOf;
        this.open = open;
        this.overdue = overdue;
    }

    /** The signals that are open, where each stands and for how long. */
    @GetMapping("/open-signals")
    public OpenSignals open(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        return door.ofAlways(Sight.signals(caller), asked, filters -> Page.of(asOf.in(filters), filters), open::list);
    }

    /** What is overdue: referrals without an answer, questions of the meeting, feedback; of one {@code kind} where it is given. */
    @GetMapping("/overdue-items")
    public OverdueItems overdue(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        return door.ofAlways(Sight.signals(caller), asked, filters -> {
            var kinds = OverdueQuery.kinds(filters);
            var page = Page.of(asOf.in(filters), filters);
            return selection -> overdue.list(selection, kinds, page);
        });
    }
}
