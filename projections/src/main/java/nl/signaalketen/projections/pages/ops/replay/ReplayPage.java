package nl.signaalketen.projections.pages.ops.replay;

import static nl.signaalketen.platform.access.TechnicalRole.OPS;

import java.util.Map;
import java.util.function.Supplier;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.ops.OpsChain;
import nl.signaalketen.projections.pages.ops.OpsPages;
import nl.signaalketen.projections.pages.ops.OpsPages.Attempt;
import nl.signaalketen.projections.pages.ops.OpsService;
import nl.signaalketen.projections.pages.ops.replay.ReplayView.Looked;
import nl.signaalketen.projections.pages.service.Answer;
import nl.signaalketen.projections.pages.service.Answer.Done;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For ops: how far a replay has come, what it found, and what is done about it. */
@Controller
class ReplayPage {

    private static final String ONE = "/ops/replays/{service}/" + OpsPages.ID;
    private static final String PATH = "/v1/replays/{id}/";

    private final OpsChain chain;
    private final ReplayView view;

    ReplayPage(OpsChain chain, ReplayView view) {
        this.chain = chain;
        this.view = view;
    }

    /** With its differences of one {@code kind}, {@code after} one of them; of a rebuild with those of a {@code year}. */
    @GetMapping(ONE)
    ModelAndView one(
            Caller caller,
            @PathVariable String service,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int looks,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "0") int year) {
        var page = OpsPages.page(caller, "pages/ops/replay");
        return view.fill(page, OpsService.at(service), id, new Looked(looks, kind, after, year));
    }

    @PostMapping(ONE + "/{act:pause|resume|cancel|refusal|switch|switch-back|drop}")
    ModelAndView act(
            Caller caller,
            @PathVariable String service,
            @PathVariable String id,
            @PathVariable String act,
            RedirectAttributes next) {
        caller.mustBe(OPS);
        var answer = chain.at(OpsService.at(service)).post(null, PATH + act, id);
        return after(
                answer,
                new Attempt(act, Map.of(), "ops.replay.done." + act),
                service,
                id,
                next,
                again(caller, service, id));
    }

    /** Makes the result again and compares, which may take minutes; what came of it is shown once. */
    @PostMapping(ONE + "/verification")
    ModelAndView verify(
            Caller caller,
            @PathVariable String service,
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        caller.mustBe(OPS);
        var answer = chain.at(OpsService.at(service))
                .patiently()
                .post(null, PATH + "verification?full={full}", id, typed.containsKey("full"));
        if (answer instanceof Done(var said)) {
            next.addFlashAttribute("verification", Verification.of(said));
        }
        return after(
                answer,
                new Attempt("verification", typed, "ops.replay.done.verification"),
                service,
                id,
                next,
                again(caller, service, id));
    }

    /** Makes new facts of what was found: of {@code which} is {@code ALL}, or of those that were ticked. */
    @PostMapping(ONE + "/approval")
    ModelAndView approve(
            Caller caller,
            @PathVariable String service,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        caller.mustBe(OPS);
        var approval = Approval.of(typed);
        var wrong = approval.wrong();
        var answer = wrong.isEmpty()
                ? chain.at(OpsService.at(service)).post(approval.body(), PATH + "approval", id)
                : new Answer.Invalid(wrong);
        var attempt = new Attempt("approval", typed.toSingleValueMap(), "ops.replay.done.approval");
        return after(
                answer,
                attempt,
                service,
                id,
                next,
                () -> again(caller, service, id).get().addObject("ticked", approval.subjects()));
    }

    private Supplier<ModelAndView> again(Caller caller, String service, String id) {
        return () -> one(caller, service, id, 0, "", "", 0);
    }

    private static ModelAndView after(
            Answer answer,
            Attempt attempt,
            String service,
            String id,
            RedirectAttributes next,
            Supplier<ModelAndView> again) {
        var path = "/ops/replays/" + OpsService.at(service).path() + "/" + id;
        return OpsPages.after(answer, attempt, path, next, again);
    }
}
