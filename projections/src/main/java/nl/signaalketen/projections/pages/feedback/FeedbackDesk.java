package nl.signaalketen.projections.pages.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.meeting.Agenda.Weighed;
import nl.signaalketen.projections.meeting.AgendasController;
import nl.signaalketen.projections.pages.service.Answer;
import nl.signaalketen.projections.pages.service.ChainService;
import org.springframework.stereotype.Component;

/** What referral-service says to whoever is signed in and tells, and what the meeting decided that it is told of. */
@Component
class FeedbackDesk {

    private final ChainService referralService;
    private final AgendasController agendas;
    private final Clock clock;

    FeedbackDesk(ChainService referralService, AgendasController agendas, Clock clock) {
        this.referralService = referralService;
        this.agendas = agendas;
        this.clock = clock;
    }

    /**
     * @param after where the page begins; empty for the first
     * @throws NotFound where no page begins there
     */
    FeedbackList toTell(String after) {
        return after.isEmpty()
                ? referralService.get(FeedbackList.class, "/v1/feedback/to-tell")
                : referralService.get(FeedbackList.class, "/v1/feedback/to-tell?after={after}", after);
    }

    /** @throws NotFound where the signal is not there, or not for this person */
    Owed one(String signal) {
        return referralService.get(FeedbackList.class, "/v1/feedback?signal={signal}", signal).feedback().stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What the meetings made of it, the oldest first; nothing for who is told the sort of follow-up alone. */
    List<Weighed> weighings(Caller caller, Owed owed) {
        try {
            return agendas.weighings(caller, owed.region(), owed.signal());
        } catch (NotFound notForThisPerson) {
            return List.of();
        }
    }

    /** @param followUp as it was chosen; left out where nothing was, for the service to name */
    Answer tell(String signal, Step step, String followUp) {
        var body = followUp.isEmpty() ? Map.of() : Map.of("followUp", followUp);
        return referralService.post(body, "/v1/feedback/{signal}/" + step.path(), signal);
    }

    Instant now() {
        return clock.instant();
    }
}
