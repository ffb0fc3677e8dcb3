package nl.signaalketen.projections.pages.ops.rules;

import static nl.signaalketen.platform.access.TechnicalRole.OPS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.ops.OpsPages;
import nl.signaalketen.projections.pages.ops.OpsPages.Attempt;
import nl.signaalketen.projections.pages.service.Answer;
import nl.signaalketen.projections.pages.service.Answer.Done;
import nl.signaalketen.projections.pages.service.Answer.Invalid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;

/** For ops: a new rule version, checked before anything is kept. */
@Controller
class UploadPage {

    private static final String VERSION = "/v1/rule-versions/{set}/{version}";

    private final OpsRuleVersions shelf;

    UploadPage(OpsRuleVersions shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/ops/rules/new")
    ModelAndView form(Caller caller) {
        var page = OpsPages.page(caller, "pages/ops/upload");
        var heard = shelf.heard();
        return page.addObject(
                        "sets",
                        heard.all((_, all) -> all.versions().stream().map(RuleVersion::set)).stream()
                                .distinct()
                                .toList())
                .addObject("silent", heard.silent());
    }

    /** Says all that is wrong with it, and keeps nothing; what was filled in comes back. */
    @PostMapping(value = "/ops/rules/new", params = "act=check")
    ModelAndView check(Caller caller, @RequestParam Map<String, String> typed) {
        caller.mustBe(OPS);
        var candidate = Candidate.of(typed);
        var attempt = new Attempt("check", typed, "");
        var wrong = candidate.wrong();
        if (wrong.isEmpty()) {
            wrong = wrong(shelf.ofSet(candidate.set())
                    .patiently()
                    .post(candidate.body(), VERSION + "/check", candidate.set(), candidate.version()));
        }
        return wrong.isEmpty()
                ? OpsPages.again(() -> form(caller), attempt, HttpStatus.OK, "usable", true)
                : mistaken(wrong, attempt, () -> form(caller));
    }

    @PostMapping(value = "/ops/rules/new", params = "act=upload")
    ModelAndView upload(Caller caller, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        caller.mustBe(OPS);
        var candidate = Candidate.of(typed);
        var attempt = new Attempt("upload", typed, "ops.rule.done.upload");
        var wrong = new ArrayList<>(candidate.wrong());
        if (wrong.isEmpty()) {
            var answer = shelf.ofSet(candidate.set())
                    .patiently()
                    .put(candidate.body(), VERSION, candidate.set(), candidate.version());
            if (!(answer instanceof Invalid(var found))) {
                return OpsPages.after(answer, attempt, "/ops/rules/" + candidate.name(), next, () -> form(caller));
            }
            wrong.addAll(found);
        }
        return mistaken(wrong, attempt, () -> form(caller));
    }

    private static List<Wrong> wrong(Answer answer) {
        return switch (answer) {
            case Invalid(var wrong) -> wrong;
            case Done(var said) ->
                said.path("wrong").valueStream().map(UploadPage::wrong).toList();
            case Answer.Refused(var why) -> List.of(new Wrong("dmn", why));
        };
    }

    private static Wrong wrong(JsonNode one) {
        return new Wrong(one.path("field").asString(""), one.path("problem").asString(""));
    }

    /** Whatever is wrong within the examples is shown at their field. */
    private static ModelAndView mistaken(List<Wrong> wrong, Attempt attempt, Supplier<ModelAndView> form) {
        var atTheirFields = wrong.stream()
                .map(one -> one.field().startsWith("examples") ? new Wrong("examples", one.problem()) : one)
                .toList();
        return OpsPages.again(form, attempt, HttpStatus.BAD_REQUEST, "mistakes", Mistakes.of(atTheirFields));
    }
}
