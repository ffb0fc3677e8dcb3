package nl.signaalketen.projections.register;

import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.exports.Export;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.web.AsOf;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Regions;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the zorgcoördinator: the registrations of the region, person by person, without names. */
@RestController
public class RegistrationsController {

    private final GenerationReader reader;
    private final RegistrationSearch search;
    private final Regions regions;
    private final AsOf now;

    RegistrationsController(GenerationReader reader, RegistrationSearch search, Regions regions, AsOf now) {
        this.now = now;
        this.reader = reader;
        this.search = search;
        this.regions = regions;
    }

    /**
     * The registrations of {@code year} (needed) in the caller's regions, or the one {@code region} among them; {@code scope}
     * REGIONAAL (default) or NATIONAAL, {@code on} the day as of which is counted. Narrowed down by each part of a
     * registration, by its name; {@code limit} of them (100, at most 1000) {@code after} where the page before ended. 400 with
     * every wrong filter, 404 for another region and for others. Source: NML 2.3.
     */
    @GetMapping("/v1/registrations")
    public RegisterPage registrations(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        var wanted = Search.of(caller, regions, new Filters(asked, now.year()), Sought::of);
        return reader.of(wanted.generation(), in -> search.page(wanted, in.candidate()));
    }

    /** All that the same filters but {@code limit} and {@code after} find, as a file with a row for each, of any length. */
    @GetMapping(
            path = "/v1/registrations",
            produces = {Export.CSV, Export.XLSX})
    public Export export(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        var wanted = Search.ofAll(caller, regions, new Filters(asked, now.year()));
        return RegistrationsExport.of(row -> reader.of(wanted.generation(), in -> {
            search.each(wanted, in.candidate(), one -> row.accept(RegistrationsExport.row(one)));
            return in;
        }));
    }
}
