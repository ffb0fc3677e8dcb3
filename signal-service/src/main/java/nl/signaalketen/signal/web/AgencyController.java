package nl.signaalketen.signal.web;

import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.signal.intake.AgencyDesk;
import nl.signaalketen.signal.intake.ControlePost;
import nl.signaalketen.signal.intake.SignalPost;
import nl.signaalketen.signal.write.ControleReceipt;
import nl.signaalketen.signal.write.Receipt;
import nl.signaalketen.signal.write.ReportedSignals;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an agency posts and may see again: its own signals and controles, nobody else's. Source: NML 4.2, step 1. */
@RestController
@RequestMapping("/v1")
final class AgencyController {

    private final AgencyDesk desk;

    AgencyController(AgencyDesk desk) {
        this.desk = desk;
    }

    /** 201 with the receipt; 200 with the same receipt for a repeat; 400 naming every wrong field; 409 for a used reference. */
    @PostMapping("/signals")
    ResponseEntity<Receipt> report(@RequestBody SignalPost post, Caller caller) {
        mustReport(caller);
        return answer(desk.signal(post, caller.agency()), "/v1/signals/", Receipt::signal);
    }

    /**
     * The receipts of what the caller's agency reported, the newest first, fifty at a time.
     *
     * @param after as the answer before gave it in {@code next}; 404 for what is no signal of the agency
     */
    @GetMapping("/signals")
    ReportedSignals signals(Caller caller, @RequestParam(required = false) @Nullable UUID after) {
        mustReport(caller);
        return desk.reported(caller.agency(), after);
    }

    /** The receipt of a signal that the caller's agency posted; 404 for any other. */
    @GetMapping("/signals/{signal}")
    Receipt signal(@PathVariable UUID signal, Caller caller) {
        mustReport(caller);
        return desk.signal(signal, caller.agency());
    }

    /** As {@code POST /v1/signals}, for a controle with its checklists. */
    @PostMapping("/controles")
    ResponseEntity<ControleReceipt> report(@RequestBody ControlePost post, Caller caller) {
        mustReport(caller);
        return answer(desk.controle(post, caller.agency()), "/v1/controles/", ControleReceipt::controle);
    }

    /** The receipt of a controle that the caller's agency posted; 404 for any other. */
    @GetMapping("/controles/{controle}")
    ControleReceipt controle(@PathVariable UUID controle, Caller caller) {
        mustReport(caller);
        return desk.controle(controle, caller.agency());
    }

    private static void mustReport(Caller caller) {
        caller.mustBe(Role.MELDER, Role.AANDACHTSFUNCTIONARIS);
    }

    private static <R> ResponseEntity<R> answer(AgencyDesk.Answer<R> answer, String path, Function<R, UUID> id) {
        return answer.news()
                ? ResponseEntity.created(URI.create(path + id.apply(answer.receipt())))
                        .body(answer.receipt())
                : ResponseEntity.ok(answer.receipt());
    }
}
