package nl.signaalketen.projections.pages.referral;

import java.util.Arrays;
import java.util.List;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.Ids;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.Mistakes;
import nl.signaalketen.projections.pages.Refusal;
import nl.signaalketen.projections.pages.Section;
import nl.signaalketen.projections.pages.referral.Referral.State;
import nl.signaalketen.projections.pages.service.Answer.Done;
import nl.signaalketen.projections.pages.service.Answer.Invalid;
import nl.signaalketen.projections.pages.service.Answer.Refused;
import nl.signaalketen.projections.web.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For the people of an agency: what it is asked, and what it answers. Source: NML 4.2, step 7. */
@Controller
class ReferralsPage {

    private static final String REFERRAL = "/referrals/{referral:" + Ids.UUID + "}";

    private final ReferralInbox inbox;

    ReferralsPage(ReferralInbox inbox) {
        this.inbox = inbox;
    }

    /**
     * What stands in one state, what waits for an acknowledgement where none is named. 404 for who has no inbox.
     *
     * @param after where the page of the list begins
     */
    @GetMapping("/referrals")
    ModelAndView inbox(
            Caller caller,
            @RequestParam(defaultValue = "ASKED") State state,
            @RequestParam(defaultValue = "") String after) {
        mayUse(caller);
        return new ModelAndView("pages/referrals")
                .addObject("list", inbox.in(state, after))
                .addObject("counts", inbox.counts())
                .addObject("states", State.values())
                .addObject("state", state)
                .addObject("after", after)
                .addObject("now", inbox.now());
    }

    @GetMapping(REFERRAL)
    ModelAndView one(Caller caller, @PathVariable String referral) {
        mayUse(caller);
        return page(caller, referral);
    }

    /** Answers; where the service refuses, the page comes again with why, and with what was chosen. */
    @PostMapping(REFERRAL + "/{answer}")
    ModelAndView answer(
            Caller caller,
            @PathVariable String referral,
            @PathVariable String answer,
            @RequestParam(defaultValue = "") String chosen,
            RedirectAttributes next) {
        mayUse(caller);
        var given = named(answer);
        return switch (inbox.answer(referral, given, chosen)) {
            case Done _ -> {
                next.addFlashAttribute("done", "referral.done." + given.path());
                yield new ModelAndView("redirect:/referrals/" + referral);
            }
            case Invalid(var wrong) ->
                again(HttpStatus.BAD_REQUEST, caller, referral, given, chosen)
                        .addObject("mistakes", Mistakes.of(wrong));
            case Refused(var why) ->
                again(HttpStatus.CONFLICT, caller, referral, given, chosen).addObject("refused", Refusal.of(why));
        };
    }

    private ModelAndView again(
            HttpStatus status, Caller caller, String referral, ReferralAnswer answer, String chosen) {
        var page = page(caller, referral).addObject("answered", answer).addObject("chosen", chosen);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(Caller caller, String number) {
        var referral = inbox.one(number);
        return new ModelAndView("pages/referral")
                .addObject("referral", referral)
                .addObject("late", referral.isLate(inbox.now()))
                .addObject("mine", referral.waitsFor(caller))
                .addObject("seesCasus", Sight.seesAllCasussen(caller, referral.region()))
                .addObject("answers", referral.waitsFor(caller) ? ReferralAnswer.to(referral) : List.of())
                .addObject("mistakes", Mistakes.NONE)
                .addObject("chosen", "");
    }

    private static void mayUse(Caller caller) {
        if (!Section.REFERRALS.isFor(caller)) {
            throw new NotFound();
        }
    }

    private static ReferralAnswer named(@Nullable String path) {
        return Arrays.stream(ReferralAnswer.values())
                .filter(answer -> answer.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
