package nl.signaalketen.projections.pages.publication;

import static nl.signaalketen.platform.access.TechnicalRole.OPS;
import static nl.signaalketen.signal.contract.Role.KETENREGISSEUR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.Picked;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.Years;
import nl.signaalketen.projections.pages.ops.FormFields;
import nl.signaalketen.projections.pages.ops.OpsPages;
import nl.signaalketen.projections.pages.ops.OpsPages.Attempt;
import nl.signaalketen.projections.pages.publication.Revisions.Entry;
import nl.signaalketen.projections.pages.service.Answer.Done;
import nl.signaalketen.projections.pages.service.ChainService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;

/** For the ketenregisseur and ops: figures that were published, publishing, and for ops making them again. */
@Controller
class PublicationsPage {

    private static final String NAME = "{name:\\d{4}-[1-9]\\d{0,3}}";

    private final ChainService thisService;
    private final PublishedFigures figures;
    private final Revisions revisions;
    private final Years years;

    PublicationsPage(ChainService thisService, PublishedFigures figures, Revisions revisions, Years years) {
        this.thisService = thisService;
        this.figures = figures;
        this.revisions = revisions;
        this.years = years;
    }

    /**
     * As {@code GET /v1/publications} tells it.
     *
     * @param hiddenBelow numbers smaller than this are hidden, and others from which they would follow
     */
    record Publication(
            String name,
            String countingRule,
            Map<String, Long> position,
            int hiddenBelow,
            String checksum,
            String publishedBy,
            Instant publishedAt,
            String reason) {

        public long records() {
            return position.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    record All(List<Publication> publications) {}

    record WithFigures(Publication publication, boolean intact, JsonNode figures, List<Entry> line) {}

    @GetMapping("/publications")
    ModelAndView all(Caller caller) {
        caller.mustBe(KETENREGISSEUR, OPS);
        return OpsPages.untouched("pages/publications")
                .addObject(
                        "publications",
                        thisService.get(All.class, "/v1/publications").publications())
                .addObject("years", years.all())
                .addObject("ops", caller.is(OPS));
    }

    /** Freezes the figures of a year as they are now, and shows them; of a year that still runs only once that was confirmed. */
    @PostMapping("/publications")
    ModelAndView publish(Caller caller, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        caller.mustBe(KETENREGISSEUR, OPS);
        var attempt = new Attempt("publish", typed, "publication.done.publish");
        var running = years.current().toString();
        if (running.equals(typed.get("year")) && !running.equals(typed.get("confirmed"))) {
            return OpsPages.again(() -> all(caller), attempt, HttpStatus.CONFLICT, "running", running);
        }
        var answer =
                thisService.patiently().post(FormFields.asJson(typed, "year", "reason", "revises"), "/v1/publications");
        var name = answer instanceof Done(var said) ? said.path("name").asString("") : "";
        return OpsPages.after(answer, attempt, "/publications/" + name, next, () -> all(caller));
    }

    @GetMapping("/publications/" + NAME)
    ModelAndView one(Caller caller, @PathVariable String name) {
        caller.mustBe(KETENREGISSEUR, OPS);
        var published = thisService.get(WithFigures.class, "/v1/publications/{name}", name);
        return OpsPages.untouched("pages/publication")
                .addObject("publication", published.publication())
                .addObject("files", new Picked(Section.PUBLICATIONS.path(), Map.of("name", name)))
                .addObject("intact", published.intact())
                .addObject("parts", figures.parts(published.figures()))
                .addObject("line", revisions.of(published.line()))
                .addObject("ops", caller.is(OPS));
    }

    /** Begins to make it again, and shows how far that has come. */
    @PostMapping("/publications/" + NAME + "/verification")
    ModelAndView verify(
            Caller caller,
            @PathVariable String name,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        caller.mustBe(OPS);
        var wish = FormFields.asJson(typed, "reason");
        wish.put("kind", "REPRODUCTION");
        wish.put("target", name);
        var answer = thisService.post(wish, "/v1/replays");
        var id = answer instanceof Done(var said) ? said.path("id").asString("") : "";
        var attempt = new Attempt("verification", typed, "ops.replay.done.start");
        return OpsPages.after(answer, attempt, "/ops/replays/projections/" + id, next, () -> one(caller, name));
    }
}
