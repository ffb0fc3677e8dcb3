package nl.signaalketen.referral.web;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.platform.web.GivenFilters;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.referral.inbox.InboxCounts;
import nl.signaalketen.referral.inbox.InboxPage;
import nl.signaalketen.referral.inbox.InboxRow;
import nl.signaalketen.referral.inbox.InboxTable;
import nl.signaalketen.referral.model.ReferralCommand;
import nl.signaalketen.referral.model.ReferralCommand.AcceptReferral;
import nl.signaalketen.referral.model.ReferralCommand.AcknowledgeReferral;
import nl.signaalketen.referral.model.ReferralCommand.CompleteReferral;
import nl.signaalketen.referral.model.ReferralCommand.DeclineReferral;
import nl.signaalketen.referral.model.ReferralId;
import nl.signaalketen.referral.model.Track;
import nl.signaalketen.signal.contract.Role;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The inbox of an agency. Its people see and answer what is asked of it; a procesregisseur sees, besides, what went
 * unanswered in the region.
 */
@RestController
@RequestMapping("/v1/referrals")
class ReferralController {

    private static final Role[] PEOPLE_OF_AN_AGENCY = {
        Role.AANDACHTSFUNCTIONARIS,
        Role.SCREENING_PARTNER,
        Role.PROCESREGISSEUR,
        Role.CASUSREGISSEUR,
        Role.ZORGCOORDINATOR
    };

    private final InboxTable inbox;
    private final Commands commands;
    private final Clock clock;

    ReferralController(InboxTable inbox, Commands commands, Clock clock) {
        this.inbox = inbox;
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * What is asked of the caller's agency, and for a procesregisseur what went unanswered in the region, a page at a time. What
     * waits for an answer comes the most pressing first: HARD before ZACHT, then the one whose term ends first; all else the newest
     * first. For people of an agency; 404 for others.
     *
     * @param asked filter {@code state}: where it stands, all where left out; {@code limit}: 1 to 100 a page, 100 where left out;
     *     and {@code after}, the {@code next} of the page before. 400 naming every one that is wrong or none
     */
    @GetMapping
    InboxPage inbox(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        caller.mustBe(PEOPLE_OF_AN_AGENCY);
        var page = InboxFilters.in(asked);
        return inbox.of(caller.agency(), regionsSteeredBy(caller), page.state(), page.after(), page.limit());
    }

    /**
     * How many of these there are, by where they stand, and how many were not acknowledged in time. 404 as above.
     *
     * @param asked no filter; 400 for any
     */
    @GetMapping("/counts")
    InboxCounts counts(Caller caller, @RequestParam MultiValueMap<String, String> asked) {
        caller.mustBe(PEOPLE_OF_AN_AGENCY);
        new GivenFilters(asked).check();
        return inbox.counts(caller.agency(), regionsSteeredBy(caller), clock.instant());
    }

    /** One of them; 404 where it is not asked of the agency, as where there is none. */
    @GetMapping("/{referral}")
    InboxRow one(Caller caller, @PathVariable UUID referral) {
        caller.mustBe(PEOPLE_OF_AN_AGENCY);
        return inbox.find(referral, caller.agency(), regionsSteeredBy(caller)).orElseThrow(NotFound::new);
    }

    /** Says that the agency has seen it, which stops the term; again is no news. 404 for another agency, 409 once it is over. */
    @PostMapping("/{referral}/acknowledgement")
    InboxRow acknowledge(Caller caller, @PathVariable UUID referral) {
        return answer(caller, new AcknowledgeReferral(new ReferralId(referral), caller.subject()));
    }

    /** Takes it up. 404 for another agency, 409 once it was declined or completed. Source: NML 4.2, step 7. */
    @PostMapping("/{referral}/acceptance")
    InboxRow accept(Caller caller, @PathVariable UUID referral) {
        return answer(caller, new AcceptReferral(new ReferralId(referral), caller.subject()));
    }

    /** Turns it down for a reason. 400 for an unknown one, 404 for another agency, 409 once it was answered otherwise. */
    @PostMapping("/{referral}/declination")
    InboxRow decline(Caller caller, @PathVariable UUID referral, @RequestBody Decline request) {
        return answer(caller, new DeclineReferral(new ReferralId(referral), request.reason(), caller.subject()));
    }

    /**
     * Says what came of it. 400 for an unknown outcome and, naming those that fit, for one that does not fit the track; 404 for
     * another agency, 409 where it was not accepted.
     */
    @PostMapping("/{referral}/completion")
    InboxRow complete(Caller caller, @PathVariable UUID referral, @RequestBody Complete request) {
        caller.mustBe(PEOPLE_OF_AN_AGENCY);
        var asked = own(caller, referral);
        request.mustFit(Track.valueOf(asked.track()), asked.outcome());
        return answer(caller, new CompleteReferral(new ReferralId(referral), request.outcome(), caller.subject()));
    }

    /** Only the agency that is asked answers. */
    private InboxRow answer(Caller caller, ReferralCommand answer) {
        caller.mustBe(PEOPLE_OF_AN_AGENCY);
        var referral = answer.referral().value();
        own(caller, referral);
        commands.send(answer);
        return own(caller, referral);
    }

    private InboxRow own(Caller caller, UUID referral) {
        return inbox.find(referral, caller.agency(), Set.of()).orElseThrow(NotFound::new);
    }

    private static Set<String> regionsSteeredBy(Caller caller) {
        return caller.is(Role.PROCESREGISSEUR) ? caller.regions() : Set.of();
    }
}
