package nl.signaalketen.projections.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.exports.ExportLog;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.web.AsOf;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Regions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** For the zorgcoördinator, at CoMensha of the whole country: the victims of a year for exchange with others. */
@RestController
class HtcdsController {

    private static final String WHAT = "/v1/registrations/htcds";
    private static final String AFTER = "after";

    private final GenerationReader reader;
    private final RegistrationSearch search;
    private final Regions regions;
    private final ExportLog log;
    private final AsOf now;

    HtcdsController(GenerationReader reader, RegistrationSearch search, Regions regions, ExportLog log, AsOf now) {
        this.now = now;
        this.reader = reader;
        this.search = search;
        this.regions = regions;
        this.log = log;
    }

    /**
     * Who counts as a presumed or an actual victim, in the fields of HTCDS 1.0; filters as of {@code GET /v1/registrations} but
     * {@code counted}. The next page is a header {@code Link}, so that the document says nothing of whose it is. 400 with every
     * wrong filter, 404 for another region and for others. Source: docs/htcds.md.
     */
    @GetMapping("/v1/registrations/htcds")
    ResponseEntity<HtcdsDocument> export(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        var wanted = Search.of(caller, regions, new Filters(asked, now.year()), Sought::victims);
        var page = reader.of(wanted.generation(), in -> search.page(wanted, in.candidate()));
        log.given(
                caller.subject(),
                WHAT,
                filters(asked),
                "htcds",
                page.registrations().size());
        return ResponseEntity.ok().headers(next(page.next())).body(HtcdsDocument.of(page));
    }

    /** All but where the page begins, which says nothing of what was asked for. */
    private static Map<String, List<String>> filters(MultiValueMap<String, String> asked) {
        var filters = new TreeMap<>(asked);
        filters.remove(AFTER);
        return filters;
    }

    private static HttpHeaders next(@Nullable String after) {
        var headers = new HttpHeaders();
        if (after != null) {
            var address = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam(AFTER, after)
                    .build(true)
                    .toUriString();
            headers.add(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
        }
        return headers;
    }
}
