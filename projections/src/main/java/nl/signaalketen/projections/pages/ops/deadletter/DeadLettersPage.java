package nl.signaalketen.projections.pages.ops.deadletter;

import static nl.signaalketen.platform.access.TechnicalRole.OPS;

import java.util.Map;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.ops.Act;
import nl.signaalketen.projections.pages.ops.OpsChain;
import nl.signaalketen.projections.pages.ops.OpsPages;
import nl.signaalketen.projections.pages.ops.OpsPages.Attempt;
import nl.signaalketen.projections.pages.ops.OpsService;
import nl.signaalketen.projections.pages.ops.deadletter.OpsDeadLetters.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For ops: what could not be handled, and what to do about it. */
@Controller
class DeadLettersPage {

    private static final String ONE = "/ops/dead-letters/{service}/" + OpsPages.ID;

    private final OpsDeadLetters letters;
    private final OpsChain chain;

    DeadLettersPage(OpsDeadLetters letters, OpsChain chain) {
        this.letters = letters;
        this.chain = chain;
    }

    /** Those in one state, of all services; a {@code service} with {@code after} narrows to what comes after there. */
    @GetMapping("/ops/dead-letters")
    ModelAndView all(
            Caller caller,
            @RequestParam(defaultValue = "PARKED") State state,
            @RequestParam(required = false) @Nullable String service,
            @RequestParam(required = false) @Nullable String after) {
        var page = OpsPages.page(caller, "pages/ops/dead-letters");
        var heard = service == null || after == null
                ? letters.first(state)
                : letters.after(state, OpsService.at(service), after);
        return page.addObject("state", state)
                .addObject("states", State.values())
                .addObject("heard", heard.answers())
                .addObject(
                        "none",
                        heard.answers().values().stream()
                                .allMatch(answer -> answer.deadLetters().isEmpty()))
                .addObject("silent", heard.silent());
    }

    @GetMapping(ONE)
    ModelAndView one(Caller caller, @PathVariable String service, @PathVariable String id) {
        var page = OpsPages.page(caller, "pages/ops/dead-letter");
        var at = OpsService.at(service);
        var letter = letters.one(at, id);
        return page.addObject("service", at).addObject("letter", letter).addObject("acts", letter.acts());
    }

    @PostMapping(ONE + "/{act:retry|drop}")
    ModelAndView act(
            Caller caller,
            @PathVariable String service,
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var path = "/ops/dead-letters/" + OpsService.at(service).path() + "/" + id;
        caller.mustBe(OPS);
        var body = Act.main(act, "reason").body(typed);
        var answer = chain.at(OpsService.at(service)).patiently().post(body, "/v1/dead-letters/{id}/" + act, id);
        var attempt = new Attempt(act, typed, "ops.letter.done." + act);
        return OpsPages.after(answer, attempt, path, next, () -> one(caller, service, id));
    }
}
