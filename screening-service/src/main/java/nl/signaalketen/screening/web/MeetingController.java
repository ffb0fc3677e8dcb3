package nl.signaalketen.screening.web;

import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.screening.agenda.Agendas;
import nl.signaalketen.screening.agenda.Meeting;
import nl.signaalketen.screening.casus.Casussen;
import nl.signaalketen.screening.model.CasusId;
import nl.signaalketen.screening.model.MeetingId;
import nl.signaalketen.screening.model.Subject;
import nl.signaalketen.screening.web.MeetingRequests.Opening;
import nl.signaalketen.screening.web.MeetingRequests.Weighed;
import nl.signaalketen.screening.web.MeetingRequests.WeighingOf;
import nl.signaalketen.screening.write.Meetings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For the partners of the screeningsoverleg. Source: NML 4.2, steps 4 to 6. */
@RestController
@RequestMapping("/v1")
class MeetingController {

    private final Entitlements entitlements;
    private final Agendas agendas;
    private final Casussen casussen;
    private final Meetings meetings;

    MeetingController(Entitlements entitlements, Agendas agendas, Casussen casussen, Meetings meetings) {
        this.entitlements = entitlements;
        this.agendas = agendas;
        this.casussen = casussen;
        this.meetings = meetings;
    }

    /** The open meeting of the region, else the next planned one. For its partners; 404 for others. Source: NML 4.2, step 4. */
    @GetMapping("/regions/{region}/agenda")
    Meeting agenda(@PathVariable String region, Caller caller) {
        return meetings.toCome(entitlements.screens(caller, region));
    }

    /** A meeting, held or to come: who was present, and what was made of each signal. For the partners of its region; 404 for others. */
    @GetMapping("/meetings/{meeting}")
    Meeting meeting(@PathVariable MeetingId meeting, Caller caller) {
        var found = find(meeting);
        entitlements.screens(caller, found.region().value());
        return found;
    }

    /**
     * Opens the meeting with all its partners, on its day or as an extra one on another. For the partners of its region; 404
     * for others, 409 where a partner is absent. Source: NML 4.2, step 4.
     */
    @PostMapping("/meetings/{meeting}/opening")
    Meeting open(@PathVariable MeetingId meeting, @RequestBody Opening opening, Caller caller) {
        var found = find(meeting);
        var region = entitlements.screens(caller, found.region().value());
        meetings.open(found, opening.present(), region.partners(), new Subject(caller.subject()));
        return find(meeting);
    }

    /**
     * Weighs a signal on the agenda; as a casus it opens a new one, or joins the given one of the region. For the partners of
     * the region; 400 for an unknown outcome or reason, 404 for others, 409 while the meeting is not open, for a signal that is not
     * on its agenda, and where it was weighed otherwise before. Source: NML 4.2, step 5.
     */
    @PostMapping("/meetings/{meeting}/weighings")
    Weighed weigh(@PathVariable MeetingId meeting, @RequestBody WeighingOf request, Caller caller) {
        var found = find(meeting);
        entitlements.screens(caller, found.region().value());
        if (request.casus() != null) {
            mustBeOfRegion(request.casus(), found);
        }
        var weighing = request.weighing();
        meetings.weigh(found, request.signal(), weighing, new Subject(caller.subject()));
        return new Weighed(weighing.casus());
    }

    /**
     * Closes the meeting; what was not reached, and what waits for answers, is carried over to the next. For the partners of
     * its region; 404 for others, 409 where it was not opened.
     */
    @PostMapping("/meetings/{meeting}/closing")
    Meeting close(@PathVariable MeetingId meeting, Caller caller) {
        var found = find(meeting);
        entitlements.screens(caller, found.region().value());
        meetings.close(found, new Subject(caller.subject()));
        return find(meeting);
    }

    private void mustBeOfRegion(CasusId casus, Meeting meeting) {
        casussen.find(casus)
                .filter(known -> known.circumstances().region().equals(meeting.region()))
                .orElseThrow(NotFound::new);
    }

    private Meeting find(MeetingId meeting) {
        return agendas.find(meeting).orElseThrow(NotFound::new);
    }
}
