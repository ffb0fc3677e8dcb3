package nl.signaalketen.projections.register;

import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.web.Sight;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the zorgcoördinator: the registrations of the region, person by person, without names. */
@RestController
class RegistrationsController {

    private final Registrations registrations;

    RegistrationsController(Registrations registrations) {
        this.registrations = registrations;
    }

    /**
     * The registrations of {@code year} (needed) in the caller's regions; {@code scope} REGIONAAL (default) or NATIONAAL,
     * {@code on} the day as of which is counted. 400 with every wrong filter, 404 for others. Source: NML 2.3.
     */
    @GetMapping("/v1/registrations")
    Register registrations(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        return registrations.of(Question.of(Sight.registrations(caller), asked));
    }
}
