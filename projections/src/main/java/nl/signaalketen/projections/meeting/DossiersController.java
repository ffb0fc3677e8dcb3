package nl.signaalketen.projections.meeting;

import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Sight;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For those who work on casussen of a region: all there is of one of them. */
@RestController
public class DossiersController {

    private final GenerationReader reader;
    private final Dossiers dossiers;

    DossiersController(GenerationReader reader, Dossiers dossiers) {
        this.reader = reader;
        this.dossiers = dossiers;
    }

    /**
     * The dossier of a casus. For screening partner, procesregisseur and zorgcoördinator of its region and the casusregisseur
     * it is assigned to; 404 for others, as for a casus that is not there. {@code generation}: as a rebuild has it, such as one
     * as of a moment. Source: NML 4.2, steps 6 to 9.
     */
    @GetMapping("/v1/casussen/{casus}/dossier")
    public Dossier dossier(
            Caller caller, @PathVariable String casus, @RequestParam MultiValueMap<String, String> asked) {
        return reader.together(() -> {
            var standing = reader.live(_ -> dossiers.standing(casus)).orElseThrow(NotFound::new);
            Sight.casus(caller, standing.region(), standing.casusregisseur());
            var filters = new Filters(asked);
            var generation = filters.generation();
            filters.check();
            return reader.of(generation, _ -> dossiers.of(casus)).orElseThrow(NotFound::new);
        });
    }
}
