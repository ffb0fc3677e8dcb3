package nl.signaalketen.projections.pages.feedback;

import java.util.Optional;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.Ids;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.Refusal;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.service.Answer.Done;
import nl.signaalketen.projections.pages.service.Answer.Invalid;
import nl.signaalketen.projections.pages.service.Answer.Refused;
import nl.signaalketen.referral.contract.CodeLists;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For the region and for the aandachtsfunctionaris of an agency: what they still have to tell. Source: NML 4.2, steps 8 and 9. */
@Controller
class FeedbackPage {

    private static final String SIGNAL = "/feedback/{signal:" + Ids.UUID + "}";

    private final FeedbackDesk desk;

    FeedbackPage(FeedbackDesk desk) {
        this.desk = desk;
    }

    /**
     * What waits to be told, by whoever is signed in. 404 for who tells nobody.
     *
     * @param after where the page of the list begins
     */
    @GetMapping("/feedback")
    ModelAndView toTell(Caller caller, @RequestParam(defaultValue = "") String after) {
        mayTell(caller);
        return new ModelAndView("pages/feedback")
                .addObject("list", desk.toTell(after))
                .addObject("after", after)
                .addObject("mistakes", Mistakes.NONE)
                .addObject("now", desk.now());
    }

    /** How it stands; with what the meeting decided, and the way to it, for whom that is. */
    @GetMapping(SIGNAL)
    ModelAndView one(Caller caller, @PathVariable String signal) {
        mayTell(caller);
        return page(caller, desk.one(signal));
    }

    /**
     * Tells whoever is next. Where the follow-up contradicts what was decided or told before, that is said first, and it is told
     * once that is confirmed. Where the service refuses, the page comes again with why, with how things stand by then and with
     * what was chosen.
     *
     * @param confirmed mark of the contradiction of which the page warned
     */
    @PostMapping(SIGNAL)
    ModelAndView tell(
            Caller caller,
            @PathVariable String signal,
            @RequestParam Step step,
            @RequestParam(defaultValue = "") String followUp,
            @RequestParam(defaultValue = "") String confirmed,
            RedirectAttributes next) {
        mayTell(caller);
        var contradiction = contradiction(caller, signal, step, followUp);
        if (contradiction.isPresent() && !contradiction.get().mark().equals(confirmed)) {
            return again(HttpStatus.CONFLICT, caller, signal, followUp).addObject("contradiction", contradiction.get());
        }
        return switch (desk.tell(signal, step, followUp)) {
            case Done _ -> {
                next.addFlashAttribute("done", "feedback.done." + step);
                yield new ModelAndView("redirect:" + Section.FEEDBACK.path());
            }
            case Invalid(var wrong) ->
                again(HttpStatus.BAD_REQUEST, caller, signal, followUp).addObject("mistakes", Mistakes.of(wrong));
            case Refused(var why) ->
                again(HttpStatus.CONFLICT, caller, signal, followUp).addObject("refused", Refusal.of(why));
        };
    }

    /** None where the step is not the next, or not for this person to take: the service says so. */
    private Optional<Contradiction> contradiction(Caller caller, String signal, Step step, String followUp) {
        return Optional.of(desk.one(signal))
                .filter(owed -> step == owed.next() && owed.waitsFor(caller))
                .flatMap(owed -> Contradiction.in(followUp, owed, desk.weighings(caller, owed)));
    }

    private ModelAndView again(HttpStatus status, Caller caller, String signal, String followUp) {
        var page = page(caller, desk.one(signal)).addObject("chosen", followUp);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(Caller caller, Owed owed) {
        return new ModelAndView("pages/feedback-of-signal")
                .addObject("owed", owed)
                .addObject("weighings", desk.weighings(caller, owed))
                .addObject("late", owed.isLate(desk.now()))
                .addObject("mine", owed.waitsFor(caller))
                .addObject("followUps", CodeLists.FOLLOW_UP)
                .addObject("mistakes", Mistakes.NONE)
                .addObject("chosen", "");
    }

    private static void mayTell(Caller caller) {
        if (!Section.FEEDBACK.isFor(caller)) {
            throw new NotFound();
        }
    }
}
