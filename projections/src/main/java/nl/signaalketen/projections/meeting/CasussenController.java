package nl.signaalketen.projections.meeting;

import java.util.Set;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.Ids;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Regions;
import nl.signaalketen.projections.web.Sight;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For those who work on casussen of a region: which there are. */
@RestController
public class CasussenController {

    private final GenerationReader reader;
    private final Casussen casussen;
    private final Regions regions;

    CasussenController(GenerationReader reader, Casussen casussen, Regions regions) {
        this.reader = reader;
        this.casussen = casussen;
        this.regions = regions;
    }

    /**
     * The casussen of the caller's regions, or of one {@code region}, the newest first, 50 at a time: {@code next} is the
     * {@code after} of the next page. {@code state} is AWAITING_ROUTE or STEERED, {@code number} a part of the number of the
     * casus. For who may read their dossiers; a casusregisseur sees those assigned to them. 404 for others. Source: NML 4.2, step 6.
     */
    @GetMapping("/v1/casussen")
    public CasusList casussen(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        var only = Sight.casussenOf(caller);
        var filters = new Filters(asked);
        var region = filters.code("region", "", regions.codes());
        var question = new Casussen.Question(
                region.isEmpty() ? caller.regions() : Set.of(region),
                only,
                filters.code("state", "", CasusList.STATES),
                filters.matching("number", "[0-9a-f-]{1,36}", "is not a part of a number, as 1f3a"),
                filters.matching("after", Ids.UUID, "is not the number of a casus"));
        filters.check();
        if (!region.isEmpty()) {
            caller.mustWorkIn(region);
        }
        return reader.live(_ -> casussen.of(question));
    }
}
