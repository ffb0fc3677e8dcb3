package nl.signaalketen.projections.pages.ops.rules;

import static java.util.stream.Collectors.groupingBy;
import static nl.signaalketen.platform.access.TechnicalRole.OPS;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.ops.Act;
import nl.signaalketen.projections.pages.ops.OpsPages;
import nl.signaalketen.projections.pages.ops.OpsPages.Attempt;
import nl.signaalketen.projections.pages.ops.rules.RuleVersion.Whole;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For ops: rule versions, and one of them with its table. */
@Controller
class RulesPage {

    private static final String VERSION = "/v1/rule-versions/{set}/{version}";
    private static final String ONE = "/ops/rules/{set:[a-z][a-z-]{0,39}}/{version:\\d{4}-[0-9a-z-]{2,35}}";

    private final OpsRuleVersions shelf;

    RulesPage(OpsRuleVersions shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/ops/rules")
    ModelAndView all(Caller caller) {
        var page = OpsPages.page(caller, "pages/ops/rules");
        var heard = shelf.heard();
        var sets = heard.all((_, all) -> all.versions().stream()).stream()
                .collect(groupingBy(RuleVersion::set, TreeMap::new, Collectors.toList()));
        return page.addObject("sets", sets).addObject("silent", heard.silent());
    }

    @GetMapping(ONE)
    ModelAndView one(Caller caller, @PathVariable String set, @PathVariable String version) {
        var page = OpsPages.page(caller, "pages/ops/rule");
        var whole = shelf.ofSet(set).get(Whole.class, VERSION, set, version);
        return page.addObject("rule", whole.version())
                .addObject("table", whole.table())
                .addObject("examples", whole.examples())
                .addObject("mine", whole.version().proposer().equals(caller.subject()))
                .addObject("acts", whole.version().acts());
    }

    /** The DMN file, for any DMN editor and for the drawing. */
    @GetMapping(ONE + "/dmn")
    ResponseEntity<byte[]> dmn(Caller caller, @PathVariable String set, @PathVariable String version) {
        caller.mustBe(OPS);
        var dmn = shelf.ofSet(set).text(VERSION + "/dmn", set, version);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(version + ".dmn")
                                .build()
                                .toString())
                .body(dmn.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(ONE + "/{act:proposal|activation|retirement}")
    ModelAndView act(
            Caller caller,
            @PathVariable String set,
            @PathVariable String version,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        caller.mustBe(OPS);
        var fields = act.equals("proposal") ? Act.main(act, "reason") : Act.main(act, "from", "reason");
        var answer = shelf.ofSet(set).patiently().post(fields.body(typed), VERSION + "/" + act, set, version);
        var attempt = new Attempt(act, typed, "ops.rule.done." + act);
        return OpsPages.after(
                answer, attempt, "/ops/rules/" + set + "/" + version, next, () -> one(caller, set, version));
    }
}
