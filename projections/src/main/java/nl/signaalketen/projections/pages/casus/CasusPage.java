package nl.signaalketen.projections.pages.casus;

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
import nl.signaalketen.screening.contract.CodeLists;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One casus, for those who work on it: its betrokkenen, signals, route, referrals, and what happened. Source: NML 4.2, steps 6 to 9. */
@Controller
@RequestMapping("/casussen/{casus:" + Ids.UUID + "}")
class CasusPage {

    private final CasusDesk desk;
    private final Vault vault;

    CasusPage(CasusDesk desk, Vault vault) {
        this.desk = desk;
        this.vault = vault;
    }

    /** 404 for a casus that is not there and for who may not read it. */
    @GetMapping
    ModelAndView casus(Caller caller, @PathVariable String casus) {
        return page(caller, desk.find(caller, casus));
    }

    /** Makes whom the signal names betrokkenen. */
    @PostMapping("/betrokkenen")
    ModelAndView add(
            Caller caller,
            @PathVariable String casus,
            @RequestParam(defaultValue = "") String signal,
            RedirectAttributes next) {
        var view = desk.find(caller, casus);
        return answered(desk.add(casus, signal), "added", caller, view, RouteForm.of(view.standing()), next);
    }

    /** @param seen mark of the route that was shown: where another stands now, that is told and nothing is replaced */
    @PostMapping("/route")
    ModelAndView route(
            Caller caller,
            @PathVariable String casus,
            @RequestParam(defaultValue = "") List<String> tracks,
            @RequestParam(defaultValue = "") String casusregisseur,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String seen,
            RedirectAttributes next) {
        var view = desk.find(caller, casus);
        var form = new RouteForm(tracks, casusregisseur, reason);
        if (!view.standing().mark().equals(seen)) {
            return again(HttpStatus.CONFLICT, caller, view, form).addObject("refused", Refusal.CHANGED);
        }
        return answered(desk.route(casus, form), "routed", caller, view, form, next);
    }

    /** Shows what was told of one signal, for the purpose that was chosen; the reading is recorded. */
    @PostMapping("/signals/{signal}/narrative")
    ModelAndView narrative(
            Caller caller,
            @PathVariable String casus,
            @PathVariable String signal,
            @RequestParam(defaultValue = "") String purpose) {
        var view = desk.find(caller, casus);
        var known = view.signal(signal);
        if (known == null || known.narrative() == null) {
            throw new NotFound();
        }
        return page(caller, view).addObject("reading", vault.narrative(signal, known.narrative(), purpose));
    }

    private ModelAndView answered(
            Answer answer, String act, Caller caller, CasusView view, RouteForm form, RedirectAttributes next) {
        return switch (answer) {
            case Done _ -> {
                next.addFlashAttribute("done", "casus.done." + act);
                yield new ModelAndView("redirect:/casussen/" + view.standing().casus());
            }
            case Invalid(var wrong) ->
                again(HttpStatus.BAD_REQUEST, caller, view, form).addObject("mistakes", Mistakes.of(wrong));
            case Refused(var why) ->
                again(HttpStatus.CONFLICT, caller, view, form).addObject("refused", Refusal.of(why));
        };
    }

    private ModelAndView again(HttpStatus status, Caller caller, CasusView view, RouteForm form) {
        var page = page(caller, view).addObject("form", form);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(Caller caller, CasusView view) {
        return new ModelAndView("pages/casus")
                .addObject("casus", view)
                .addObject("casusregisseurs", desk.casusregisseurs(caller, view))
                .addObject("form", RouteForm.of(view.standing()))
                .addObject("tracks", CodeLists.TRACK)
                .addObject("reasons", CodeLists.ROUTE_REASON)
                .addObject("purposes", Vault.Purpose.values())
                .addObject("mistakes", Mistakes.NONE);
    }
}
