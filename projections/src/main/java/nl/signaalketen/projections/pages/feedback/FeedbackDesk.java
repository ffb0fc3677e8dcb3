package nl.signaalketen.projections.pages.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.service.Answer;
import nl.signaalketen.projections.pages.service.ChainService;
import org.springframework.stereotype.Component;

/** What referral-service says to whoever is signed in and tells. */
@Component
class FeedbackDesk {

    private final ChainService referralService;
    private final Clock clock;

    FeedbackDesk(ChainService referralService, Clock clock) {
        this.referralService = referralService;
        this.clock = clock;
    }

    /** The one whose term ends first on top; at most a hundred. */
    List<Owed> toTell() {
        return List.of(referralService.get(Owed[].class, "/v1/feedback/to-tell"));
    }

    /** @throws NotFound where the signal is not there, or not for this person */
    Owed one(String signal) {
        return Stream.of(referralService.get(Owed[].class, "/v1/feedback?signal={signal}", signal))
                .findFirst()
                .orElseThrow(NotFound::new);
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
