package nl.signaalketen.projections.pages.report;

import java.util.function.Supplier;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.Ids;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.Refusal;
import nl.signaalketen.projections.pages.ServiceAway;
import nl.signaalketen.projections.pages.service.Answer;
import nl.signaalketen.projections.pages.service.Answer.Done;
import nl.signaalketen.projections.pages.service.Answer.Invalid;
import nl.signaalketen.projections.pages.service.Answer.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a report. What is typed is saved as a draft with every press of a button, and stands in no address. */
@Controller
@RequestMapping("/report/{draft:" + Ids.UUID + "}")
class DraftPage {

    private static final String RECEIPT = "redirect:/report/signals/";

    private final ReportDesk desk;
    private final Choices choices;

    DraftPage(ReportDesk desk, Choices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    /** The receipt once it was reported; 404 for a draft that somebody else writes. */
    @GetMapping
    ModelAndView draft(Caller caller, @PathVariable String draft) {
        ReportDesk.mayReport(caller);
        try {
            return page(draft, desk.draft(draft), true);
        } catch (NotFound gone) {
            var signal = desk.reportedAs(draft).orElseThrow(() -> gone);
            return new ModelAndView(RECEIPT + signal);
        }
    }

    @PostMapping
    ModelAndView save(
            Caller caller,
            @PathVariable String draft,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        next.addFlashAttribute("done", "report.done.saved");
        return kept(caller, draft, ReportForm.of(typed), "");
    }

    /** One more person to tell of, for a browser without a script too. */
    @PostMapping("/persons")
    ModelAndView add(Caller caller, @PathVariable String draft, @RequestParam MultiValueMap<String, String> typed) {
        var form = ReportForm.of(typed).withOneMore();
        return kept(caller, draft, form, "#person-" + (form.persons().size() - 1));
    }

    @PostMapping("/persons/{person:\\d{1,2}}/removal")
    ModelAndView remove(
            Caller caller,
            @PathVariable String draft,
            @PathVariable int person,
            @RequestParam MultiValueMap<String, String> typed) {
        return kept(caller, draft, ReportForm.of(typed).without(person), "#persons");
    }

    /** Where a browser comes back to after a mistake. */
    @GetMapping("/reporting")
    String back(Caller caller, @PathVariable String draft) {
        ReportDesk.mayReport(caller);
        return "redirect:/report/" + draft;
    }

    /** Reports it; where the service names mistakes, the form comes again with what was typed, which is saved as well. */
    @PostMapping("/reporting")
    ModelAndView report(Caller caller, @PathVariable String draft, @RequestParam MultiValueMap<String, String> typed) {
        ReportDesk.mayReport(caller);
        var form = ReportForm.of(typed).withoutNobodies();
        return orNotNow(draft, form, () -> {
            var saved = desk.save(draft, form);
            return switch (saved instanceof Done ? desk.report(draft, form) : saved) {
                case Done(var receipt) -> {
                    desk.throwAwayReported(draft);
                    yield new ModelAndView(RECEIPT + receipt.get("signal").asString());
                }
                case Answer not -> again(draft, form, not, saved instanceof Done);
            };
        });
    }

    @PostMapping("/removal")
    ModelAndView throwAway(Caller caller, @PathVariable String draft, RedirectAttributes next) {
        ReportDesk.mayReport(caller);
        desk.throwAway(draft);
        next.addFlashAttribute("done", "report.done.thrown-away");
        return new ModelAndView("redirect:/report");
    }

    private ModelAndView kept(Caller caller, String draft, ReportForm form, String place) {
        ReportDesk.mayReport(caller);
        return orNotNow(draft, form, () -> switch (desk.save(draft, form)) {
            case Done _ -> new ModelAndView("redirect:/report/" + draft + place);
            case Answer not -> again(draft, form, not, false);
        });
    }

    /** Where the service is away what was typed stays on the page: a browser keeps none of it. */
    private ModelAndView orNotNow(String draft, ReportForm form, Supplier<ModelAndView> act) {
        try {
            return act.get();
        } catch (ServiceAway away) {
            var page = page(draft, form, false).addObject("refused", Refusal.AWAY);
            page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
            return page;
        }
    }

    private ModelAndView again(String draft, ReportForm form, Answer not, boolean saved) {
        var page = page(draft, form, saved);
        if (saved) {
            page.addObject("mistakesTitle", "report.mistakes").addObject("backTo", "/report/" + draft);
        }
        switch (not) {
            case Done _ -> page.setStatus(HttpStatus.OK);
            case Invalid(var wrong) -> {
                page.setStatus(HttpStatus.BAD_REQUEST);
                page.addObject("mistakes", Mistakes.of(wrong));
            }
            case Refused(var why) -> {
                page.setStatus(HttpStatus.CONFLICT);
                page.addObject("refused", Refusal.of(why));
            }
        }
        return page;
    }

    /** @param saved whether there is a draft to throw away */
    ModelAndView page(String draft, ReportForm form, boolean saved) {
        return new ModelAndView("pages/report")
                .addObject("draft", draft)
                .addObject("form", form)
                .addObject("saved", saved)
                .addObject("choices", choices)
                .addObject("today", desk.today())
                .addObject("mistakes", Mistakes.NONE);
    }
}
