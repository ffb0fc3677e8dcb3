package nl.signaalketen.projections.rebuild;

import static nl.signaalketen.signal.contract.Role.OPS;

import nl.signaalketen.platform.access.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For ops: start a rebuild of the read models. It goes on after the answer. */
@RestController
class OpsRebuildsController {

    private final Rebuild rebuild;

    OpsRebuildsController(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    /** Empties the read models and hears all facts again: 202 at once, 404 for others. Nothing is sent meanwhile. */
    @PostMapping("/v1/rebuilds")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void start(Caller caller) {
        caller.mustBe(OPS);
        rebuild.fromTheFirstFactOn();
    }
}
