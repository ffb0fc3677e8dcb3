package nl.signaalketen.referral.web;

import static nl.signaalketen.signal.contract.Role.AANDACHTSFUNCTIONARIS;
import static nl.signaalketen.signal.contract.Role.MELDER;
import static nl.signaalketen.signal.contract.Role.PROCESREGISSEUR;
import static nl.signaalketen.signal.contract.Role.SCREENING_PARTNER;

import java.util.Set;
import java.util.UUID;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.referral.feedback.FeedbackList;
import nl.signaalketen.referral.feedback.FeedbackRow;
import nl.signaalketen.referral.feedback.FeedbackTable;
import nl.signaalketen.referral.model.FeedbackCommand.TellAandachtsfunctionaris;
import nl.signaalketen.referral.model.FeedbackCommand.TellMelder;
import nl.signaalketen.referral.model.SignalId;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What reporters are owed: the region tells the aandachtsfunctionaris, who tells the melder. Source: NML 4.2, steps 8 and 9. */
@RestController
@RequestMapping("/v1/feedback")
class FeedbackController {

    private final FeedbackTable feedback;
    private final Commands commands;

    FeedbackController(FeedbackTable feedback, Commands commands) {
        this.feedback = feedback;
        this.commands = commands;
    }

    /**
     * What the caller's agency is owed; for procesregisseur and screening partner what the region owes too. 404 for others.
     * A melder alone does not see what the aandachtsfunctionaris was told: that is heard from the aandachtsfunctionaris.
     *
     * The one that is owed longest on top, a hundred at a time.
     *
     * @param asked filter {@code signal}, at most a hundred times: only that of these signals; one that is not for the caller
     *     is left out as one that does not exist; and {@code after}, the {@code next} of the page before. 400 naming every one that
     *     is no id
     */
    @GetMapping
    FeedbackList owed(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        caller.mustBe(MELDER, AANDACHTSFUNCTIONARIS, PROCESREGISSEUR, SCREENING_PARTNER);
        var regions = caller.is(PROCESREGISSEUR, SCREENING_PARTNER) ? caller.regions() : Set.<String>of();
        var page = FeedbackFilters.in(asked);
        var owed = page.signals().isEmpty()
                ? feedback.of(caller.agency(), regions, page.after())
                : feedback.of(caller.agency(), regions, page.signals(), page.after());
        return caller.is(AANDACHTSFUNCTIONARIS, PROCESREGISSEUR, SCREENING_PARTNER) ? owed : owed.withoutFirstStep();
    }

    /**
     * What the caller tells next, the one whose term ends first on top, a hundred at a time: procesregisseur and screening partner to
     * the aandachtsfunctionaris, once a meeting was done with the signal; the aandachtsfunctionaris to the melder. 404 for others.
     *
     * @param asked filter {@code after}, the {@code next} of the page before
     */
    @GetMapping("/to-tell")
    FeedbackList toTell(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        caller.mustBe(AANDACHTSFUNCTIONARIS, PROCESREGISSEUR, SCREENING_PARTNER);
        return feedback.toTell(
                caller.is(PROCESREGISSEUR, SCREENING_PARTNER) ? caller.regions() : Set.of(),
                caller.is(AANDACHTSFUNCTIONARIS) ? caller.agency() : "",
                FeedbackFilters.after(asked));
    }

    /**
     * The first step, by the region: procesregisseur or screening partner. 400 for an unknown follow-up, 404 outside the
     * region, 409 where something else was told before. Source: NML 4.2, step 8.
     */
    @PostMapping("/{signal}/to-aandachtsfunctionaris")
    FeedbackRow tellAandachtsfunctionaris(Caller caller, @PathVariable UUID signal, @RequestBody Tell request) {
        caller.mustBe(PROCESREGISSEUR, SCREENING_PARTNER);
        caller.mustWorkIn(find(signal).region());
        commands.send(new TellAandachtsfunctionaris(new SignalId(signal), request.followUp(), caller.subject()));
        return find(signal);
    }

    /**
     * The second step, by the aandachtsfunctionaris of the agency that reported. 400 for an unknown follow-up, 404 for
     * another agency, 409 before the first step or where something else was told. Source: NML 4.2, step 9.
     */
    @PostMapping("/{signal}/to-melder")
    FeedbackRow tellMelder(Caller caller, @PathVariable UUID signal, @RequestBody Tell request) {
        caller.mustBe(AANDACHTSFUNCTIONARIS);
        if (!find(signal).agency().equals(caller.agency())) {
            throw new NotFound();
        }
        commands.send(new TellMelder(new SignalId(signal), request.followUp(), caller.subject()));
        return find(signal);
    }

    private FeedbackRow find(UUID signal) {
        return feedback.find(signal).orElseThrow(NotFound::new);
    }
}
