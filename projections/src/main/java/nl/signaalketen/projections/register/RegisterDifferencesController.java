package nl.signaalketen.projections.register;

import java.util.UUID;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.web.AsOf;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Regions;
import nl.signaalketen.projections.web.Sight;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What would change in the register if what a replay built were live. */
@RestController
class RegisterDifferencesController {

    private final RegisterDifferences differences;
    private final Regions regions;
    private final AsOf now;

    RegisterDifferencesController(RegisterDifferences differences, Regions regions, AsOf now) {
        this.now = now;
        this.differences = differences;
        this.regions = regions;
    }

    /**
     * Which figures of {@code year} (needed) come out otherwise, {@code on} a day: per region and scope, without persons. For
     * ops of all regions, for whom sees the figures of the caller's. 409 before the replay is done.
     */
    @GetMapping("/v1/replays/{replay}/figures-difference")
    FiguresDifference figures(
            Caller caller, @PathVariable UUID replay, @RequestParam MultiValueMap<String, String> asked) {
        var seen = Sight.figuresDifference(caller, regions);
        return differences.figures(replay, Question.ofEveryScope(seen, new Filters(asked, now.year())));
    }

    /** Who comes in, who leaves and who changes, for the zorgcoördinator; filters as of {@code GET /v1/registrations}. */
    @GetMapping("/v1/replays/{replay}/registrations-difference")
    RegistrationsDifference registrations(
            Caller caller, @PathVariable UUID replay, @RequestParam MultiValueMap<String, String> asked) {
        var seen = Sight.registrations(caller);
        return differences.registrations(replay, Question.of(seen, new Filters(asked, now.year())));
    }
}
