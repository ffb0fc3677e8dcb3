package nl.signaalketen.platform.republication;

import static nl.signaalketen.platform.access.TechnicalRole.OPS;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.republication.Republication.Move;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** For ops: have what this service said written on its topics again. 404 for everybody else. */
@RestController
final class OpsRepublicationsController {

    private final Republications republications;

    OpsRepublicationsController(Republications republications) {
        this.republications = republications;
    }

    record All(List<Republication> republications) {}

    /** Begins: 202 with its address, 409 where another is at work. */
    @PostMapping("/v1/republications")
    ResponseEntity<Republication> start(Caller caller, @RequestBody RepublicationWish wish) {
        caller.mustBe(OPS);
        var begun = republications.start(wish, caller.subject());
        return ResponseEntity.accepted()
                .location(URI.create("/v1/republications/" + begun.id()))
                .body(begun);
    }

    /** All republications, the newest first. */
    @GetMapping("/v1/republications")
    All all(Caller caller) {
        caller.mustBe(OPS);
        return new All(republications.all());
    }

    /** How far it has come. */
    @GetMapping("/v1/republications/{id}")
    Republication one(Caller caller, @PathVariable UUID id) {
        caller.mustBe(OPS);
        return republications.find(id);
    }

    /** Stops it where it is: 409 for one that does not run. */
    @PostMapping("/v1/republications/{id}/pause")
    Republication pause(Caller caller, @PathVariable UUID id) {
        caller.mustBe(OPS);
        return republications.move(id, Move.PAUSE);
    }

    /** Goes on where it stopped. */
    @PostMapping("/v1/republications/{id}/resume")
    Republication resume(Caller caller, @PathVariable UUID id) {
        caller.mustBe(OPS);
        return republications.move(id, Move.RESUME);
    }

    /** Ends it; what was said again stays. */
    @PostMapping("/v1/republications/{id}/cancel")
    Republication cancel(Caller caller, @PathVariable UUID id) {
        caller.mustBe(OPS);
        return republications.move(id, Move.CANCEL);
    }
}
