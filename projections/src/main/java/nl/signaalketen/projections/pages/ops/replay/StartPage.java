package nl.signaalketen.projections.pages.ops.replay;

import static nl.signaalketen.platform.access.TechnicalRole.OPS;

import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.RegionChoice;
import nl.signaalketen.projections.pages.ops.OpsChain;
import nl.signaalketen.projections.pages.ops.OpsPages;
import nl.signaalketen.projections.pages.ops.OpsPages.Attempt;
import nl.signaalketen.projections.pages.ops.rules.OpsRuleVersions;
import nl.signaalketen.projections.pages.service.Answer.Done;
import nl.signaalketen.signal.contract.CodeLists;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For ops: which replay is wanted, what it would do, and go. */
@Controller
class StartPage {

    private static final String PLAN = "plan";

    private final OpsChain chain;
    private final OpsRuleVersions shelf;
    private final WishReader wishes;
    private final RegionChoice regions;

    StartPage(OpsChain chain, OpsRuleVersions shelf, WishReader wishes, RegionChoice regions) {
        this.chain = chain;
        this.shelf = shelf;
        this.wishes = wishes;
        this.regions = regions;
    }

    /** @param tried the version that is to be tried, where one came from its page */
    @GetMapping("/ops/replays/new")
    ModelAndView form(Caller caller, @RequestParam(defaultValue = "") String tried) {
        var page = OpsPages.page(caller, "pages/ops/start");
        return page.addObject("versions", shelf.triable())
                .addObject("rebuild", WishReader.REBUILD)
                .addObject("regions", regions.all())
                .addObject("exploitations", CodeLists.EXPLOITATION)
                .addObject("typed", Map.of("tried", tried));
    }

    /** With {@code act} {@code plan} says what it would do, and nothing is done; else begins, and shows how far it has come. */
    @PostMapping("/ops/replays/new")
    ModelAndView act(Caller caller, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        caller.mustBe(OPS);
        var plans = PLAN.equals(typed.get("act"));
        var attempt = new Attempt(plans ? PLAN : "start", typed, "ops.replay.done.start");
        var found = wishes.read(typed, shelf.triable());
        if (found.isEmpty()) {
            var wrong = Mistakes.of(List.of(new Wrong("candidate", "is missing")));
            return OpsPages.again(() -> form(caller, ""), attempt, HttpStatus.BAD_REQUEST, "mistakes", wrong);
        }
        var service = found.get().service();
        var answer = chain.at(service).post(found.get().body(), plans ? "/v1/replays/plan" : "/v1/replays");
        if (plans && answer instanceof Done(var said)) {
            var plan = Plan.of(service, found.get().kind(), said);
            return OpsPages.again(() -> form(caller, ""), attempt, HttpStatus.OK, PLAN, plan);
        }
        var id = answer instanceof Done(var said) ? said.path("id").asString("") : "";
        return OpsPages.after(
                answer, attempt, "/ops/replays/" + service.path() + "/" + id, next, () -> form(caller, ""));
    }
}
