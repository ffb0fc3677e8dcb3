package nl.signaalketen.projections.pages.ops.republication;

import static nl.signaalketen.platform.access.TechnicalRole.OPS;

import java.util.Map;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.ops.FormFields;
import nl.signaalketen.projections.pages.ops.Looks;
import nl.signaalketen.projections.pages.ops.OpsChain;
import nl.signaalketen.projections.pages.ops.OpsPages;
import nl.signaalketen.projections.pages.ops.OpsPages.Attempt;
import nl.signaalketen.projections.pages.ops.OpsService;
import nl.signaalketen.projections.pages.ops.republication.OpsRepublications.Republication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For ops: have what a service said written on its topics again, after a topic was lost. */
@Controller
class RepublicationsPage {

    private static final String ONE = "/ops/republications/{service}/" + OpsPages.ID;

    private final OpsRepublications republications;
    private final OpsChain chain;

    RepublicationsPage(OpsRepublications republications, OpsChain chain) {
        this.republications = republications;
        this.chain = chain;
    }

    record Row(OpsService service, Republication republication) {}

    @GetMapping("/ops/republications")
    ModelAndView all(Caller caller) {
        var page = OpsPages.page(caller, "pages/ops/republications");
        var heard = republications.heard();
        return page.addObject(
                        "rows",
                        heard.all(
                                (service, all) -> all.republications().stream().map(one -> new Row(service, one))))
                .addObject("services", OpsService.WITH_TOPICS)
                .addObject("silent", heard.silent());
    }

    /** Begins one at {@code service}, and shows them all. */
    @PostMapping("/ops/republications")
    ModelAndView start(Caller caller, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        caller.mustBe(OPS);
        var service = OpsService.at(typed.getOrDefault("service", ""));
        var answer =
                chain.at(service).post(FormFields.asJson(typed, "reason", "eventsPerSecond"), "/v1/republications");
        var attempt = new Attempt("start", typed, "ops.republication.done.start");
        return OpsPages.after(answer, attempt, "/ops/republications", next, () -> all(caller));
    }

    @GetMapping(ONE)
    ModelAndView one(
            Caller caller,
            @PathVariable String service,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int looks) {
        var page = OpsPages.page(caller, "pages/ops/republication");
        var one = republications.one(OpsService.at(service), id);
        return page.addObject("service", OpsService.at(service))
                .addObject("republication", one)
                .addObject("acts", one.acts())
                .addObject("looks", new Looks(looks));
    }

    @PostMapping(ONE + "/{act:pause|resume|cancel}")
    ModelAndView act(
            Caller caller,
            @PathVariable String service,
            @PathVariable String id,
            @PathVariable String act,
            RedirectAttributes next) {
        var path = "/ops/republications/" + OpsService.at(service).path() + "/" + id;
        caller.mustBe(OPS);
        var answer = chain.at(OpsService.at(service)).post(null, "/v1/republications/{id}/" + act, id);
        var attempt = new Attempt(act, Map.of(), "ops.republication.done." + act);
        return OpsPages.after(answer, attempt, path, next, () -> one(caller, service, id, 0));
    }
}
