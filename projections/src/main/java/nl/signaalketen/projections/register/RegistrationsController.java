package nl.signaalketen.projections.register;

import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.exports.Export;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Sight;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the zorgcoördinator: the registrations of the region, person by person, without names. */
@RestController
public class RegistrationsController {

    private final GenerationReader reader;
    private final Registrations registrations;

    RegistrationsController(GenerationReader reader, Registrations registrations) {
        this.reader = reader;
        this.registrations = registrations;
    }

    /**
     * The registrations of {@code year} (needed) in the caller's regions; {@code scope} REGIONAAL (default) or NATIONAAL,
     * {@code on} the day as of which is counted. 400 with every wrong filter, 404 for others. Source: NML 2.3.
     */
    @GetMapping("/v1/registrations")
    public Register registrations(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        var seen = Sight.registrations(caller);
        var filters = new Filters(asked);
        var generation = filters.generation();
        var question = Question.of(seen, filters);
        return reader.of(generation, in -> registrations.of(question, in.candidate()));
    }

    /** The same as a file with a row for each, of any length. */
    @GetMapping(
            path = "/v1/registrations",
            produces = {Export.CSV, Export.XLSX})
    Export export(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        var seen = Sight.registrations(caller);
        var filters = new Filters(asked);
        var generation = filters.generation();
        var question = Question.of(seen, filters);
        return RegistrationsExport.of(row -> reader.of(generation, in -> {
            registrations.each(question, in.candidate(), one -> row.accept(RegistrationsExport.row(one)));
            return in;
        }));
    }
}
