package nl.signaalketen.projections.register;

import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.web.AsOf;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Sight;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the ketenregisseur, and the zorgcoördinator of a region: how many people, and nothing of each of them. */
@RestController
public class RegisterFiguresController {

    private final GenerationReader reader;
    private final Registrations registrations;
    private final AsOf now;

    RegisterFiguresController(GenerationReader reader, Registrations registrations, AsOf now) {
        this.now = now;
        this.reader = reader;
        this.registrations = registrations;
    }

    /** How many are registered, by each trait; filters and answers as of {@code GET /v1/registrations}. Source: NML 2.3, note 4. */
    @GetMapping("/v1/figures/registrations")
    public RegisterFigures figures(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        var seen = Sight.registrationFigures(caller);
        var filters = new Filters(asked, now.year());
        var generation = filters.generation();
        var question = Question.of(seen, filters);
        return reader.of(generation, in -> registrations.figures(question, in.candidate()));
    }
}
