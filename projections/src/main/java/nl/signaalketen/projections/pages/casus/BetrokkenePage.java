package nl.signaalketen.projections.pages.casus;

import static nl.signaalketen.screening.contract.CodeLists.CLASSIFICATIE;
import static nl.signaalketen.screening.contract.CodeLists.CLASSIFICATION_REASON;
import static nl.signaalketen.signal.contract.CodeLists.INDICATOR;

import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.Ids;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.Refusal;
import nl.signaalketen.projections.pages.service.Answer;
import nl.signaalketen.projections.pages.service.Answer.Done;
import nl.signaalketen.projections.pages.service.Answer.Invalid;
import nl.signaalketen.projections.pages.service.Answer.Refused;
import nl.signaalketen.projections.pages.vault.Vault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One betrokkene of a casus: who it is only when asked, the classification, and whether help is accepted. Source: NML 4.2, step 6; bijlage 1. */
@Controller
@RequestMapping("/casussen/{casus:" + Ids.UUID + "}/betrokkenen/{betrokkene:" + Ids.UUID + "}")
class BetrokkenePage {

    private final CasusDesk desk;
    private final Vault vault;

    BetrokkenePage(CasusDesk desk, Vault vault) {
        this.desk = desk;
        this.vault = vault;
    }

    /** 404 for who is not of the casus, and for who may not read it. */
    @GetMapping
    ModelAndView betrokkene(Caller caller, @PathVariable String casus, @PathVariable String betrokkene) {
        return page(Subject.of(desk.find(caller, casus), betrokkene));
    }

    /** @param seen mark of what was shown: where somebody decided since, that is told and nothing is replaced */
    @PostMapping("/classifications")
    ModelAndView classify(
            Caller caller,
            @PathVariable String casus,
            @PathVariable String betrokkene,
            @RequestParam(defaultValue = "") String classificatie,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") List<String> indicators,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes next) {
        var subject = Subject.of(desk.find(caller, casus), betrokkene);
        var form = new ClassificationForm(classificatie, stage, reason, indicators);
        if (subject.changedSince(seen)) {
            return again(HttpStatus.CONFLICT, subject, form).addObject("refused", Refusal.CHANGED);
        }
        return answered(desk.classify(casus, betrokkene, form), "classified", subject, form, next);
    }

    /** @param given true where help is accepted, false where it is refused */
    @PostMapping("/consent")
    ModelAndView consent(
            Caller caller,
            @PathVariable String casus,
            @PathVariable String betrokkene,
            @RequestParam(defaultValue = "") String given,
            RedirectAttributes next) {
        var subject = Subject.of(desk.find(caller, casus), betrokkene);
        return answered(desk.consent(casus, betrokkene, given), "consent", subject, ClassificationForm.EMPTY, next);
    }

    /** Shows who it is, for the purpose that was chosen; the reading is recorded. */
    @PostMapping("/name")
    ModelAndView name(
            Caller caller,
            @PathVariable String casus,
            @PathVariable String betrokkene,
            @RequestParam(defaultValue = "") String purpose) {
        var subject = Subject.of(desk.find(caller, casus), betrokkene);
        return page(subject)
                .addObject("reading", vault.person(betrokkene, subject.person().person(), purpose));
    }

    private record Subject(CasusView casus, Standing.Betrokkene person) {

        static Subject of(CasusView casus, String betrokkene) {
            return new Subject(casus, casus.standing().betrokkene(betrokkene).orElseThrow(NotFound::new));
        }

        boolean changedSince(String seen) {
            return !person.mark().equals(seen);
        }

        String path() {
            return "/casussen/" + casus.standing().casus() + "/betrokkenen/" + person.betrokkene();
        }
    }

    private static ModelAndView answered(
            Answer answer, String act, Subject subject, ClassificationForm form, RedirectAttributes next) {
        return switch (answer) {
            case Done _ -> {
                next.addFlashAttribute("done", "betrokkene.done." + act);
                yield new ModelAndView("redirect:" + subject.path());
            }
            case Invalid(var wrong) ->
                again(HttpStatus.BAD_REQUEST, subject, form).addObject("mistakes", Mistakes.of(wrong));
            case Refused(var why) -> again(HttpStatus.CONFLICT, subject, form).addObject("refused", Refusal.of(why));
        };
    }

    private static ModelAndView again(HttpStatus status, Subject subject, ClassificationForm form) {
        var page = page(subject).addObject("form", form);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView page(Subject subject) {
        return new ModelAndView("pages/betrokkene")
                .addObject("casus", subject.casus())
                .addObject("person", subject.person())
                .addObject("form", ClassificationForm.EMPTY)
                .addObject("classificaties", CLASSIFICATIE)
                .addObject("reasons", CLASSIFICATION_REASON)
                .addObject("indicators", INDICATOR)
                .addObject("purposes", Vault.Purpose.values())
                .addObject("mistakes", Mistakes.NONE);
    }
}
