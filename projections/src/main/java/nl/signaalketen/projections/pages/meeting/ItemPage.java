package nl.signaalketen.projections.pages.meeting;

import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.Ids;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.projections.meeting.CasusList;
import nl.signaalketen.projections.meeting.CasussenController;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.Refusal;
import nl.signaalketen.projections.pages.service.Answer;
import nl.signaalketen.projections.pages.service.Answer.Done;
import nl.signaalketen.projections.pages.service.Answer.Invalid;
import nl.signaalketen.projections.pages.service.Answer.Refused;
import nl.signaalketen.projections.pages.vault.Vault;
import nl.signaalketen.projections.web.Sight;
import nl.signaalketen.screening.contract.CodeLists;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One signal on the agenda of a region: all that is known of it, and its weighing. Source: NML 4.2, step 6. */
@Controller
@RequestMapping("/meeting/{region}/signals/{signal:" + Ids.UUID + "}")
class ItemPage {

    private final MeetingDesk desk;
    private final Table table;
    private final Vault vault;
    private final CasussenController casussen;

    ItemPage(MeetingDesk desk, Table table, Vault vault, CasussenController casussen) {
        this.desk = desk;
        this.table = table;
        this.vault = vault;
        this.casussen = casussen;
    }

    /** 404 for a signal that is not on the agenda, for another region and for others. */
    @GetMapping
    ModelAndView item(Caller caller, @PathVariable String region, @PathVariable String signal) {
        return page(caller, region, signal, WeighingForm.EMPTY);
    }

    /** @param meeting the one that was shown, which may have ended since */
    @PostMapping("/weighing")
    ModelAndView weigh(
            Caller caller,
            @PathVariable String region,
            @PathVariable String signal,
            @RequestParam String meeting,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes next) {
        Sight.agenda(caller, region);
        var form = WeighingForm.of(typed);
        return switch (weigh(meeting, signal, form)) {
            case Done _ -> {
                next.addFlashAttribute("done", "meeting.done.weighing");
                yield new ModelAndView("redirect:/meeting/" + region + "/signals/" + signal);
            }
            case Invalid(var wrong) ->
                again(HttpStatus.BAD_REQUEST, caller, region, signal, form).addObject("mistakes", Mistakes.of(wrong));
            case Refused(var why) ->
                again(HttpStatus.CONFLICT, caller, region, signal, form).addObject("refused", Refusal.of(why));
        };
    }

    /** Shows what was told, for the purpose that was chosen; the reading is recorded. */
    @PostMapping("/narrative")
    ModelAndView narrative(
            Caller caller,
            @PathVariable String region,
            @PathVariable String signal,
            @RequestParam(defaultValue = "") String purpose) {
        var line = line(desk.toCome(caller, region), signal);
        var known = line.known();
        if (known == null || known.narrative() == null) {
            throw new NotFound();
        }
        return page(caller, region, signal, WeighingForm.EMPTY)
                .addObject("reading", vault.narrative(signal, known.narrative(), purpose));
    }

    /** A casus that is not there, or of another region, is a mistake in what was typed. */
    private Answer weigh(String meeting, String signal, WeighingForm form) {
        try {
            return desk.weigh(meeting, signal, form);
        } catch (NotFound nothing) {
            if (form.casus().isEmpty()) {
                throw nothing;
            }
            return new Invalid(List.of(new Wrong("casus", "is not known here")));
        }
    }

    private ModelAndView again(HttpStatus status, Caller caller, String region, String signal, WeighingForm form) {
        var page = page(caller, region, signal, form);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(Caller caller, String region, String signal, WeighingForm form) {
        Sight.agenda(caller, region);
        var agenda = desk.toCome(caller, region);
        return new ModelAndView("pages/item")
                .addObject("agenda", agenda)
                .addObject("line", line(agenda, signal))
                .addObject("kinds", table.kinds(region))
                .addObject("form", form)
                .addObject("outcomes", CodeLists.OUTCOME)
                .addObject("reasons", CodeLists.WEIGHING_REASON)
                .addObject("questions", CodeLists.QUESTION)
                .addObject("casussen", newest(caller, region))
                .addObject("purposes", Vault.Purpose.values())
                .addObject("today", desk.today())
                .addObject("mistakes", Mistakes.NONE);
    }

    /** Those that a signal most likely joins. */
    private List<CasusList.Row> newest(Caller caller, String region) {
        return casussen.casussen(caller, new LinkedMultiValueMap<>(Map.of("region", List.of(region))))
                .casussen();
    }

    private static Line line(AgendaView agenda, String signal) {
        return agenda.line(signal).orElseThrow(NotFound::new);
    }
}
