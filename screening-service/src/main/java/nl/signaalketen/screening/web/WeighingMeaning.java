package nl.signaalketen.screening.web;

import java.util.stream.Stream;
import nl.signaalketen.platform.web.Meaning;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.screening.model.Outcome;
import nl.signaalketen.screening.model.Weighing;
import nl.signaalketen.screening.web.MeetingRequests.WeighingOf;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What {@code weighing.schema.json} cannot say: which reasons go with which outcome. Source: NML 4.2, step 6. */
@Component
final class WeighingMeaning implements Meaning {

    @Override
    public Class<?> of() {
        return WeighingOf.class;
    }

    @Override
    public Stream<Wrong> wrongIn(JsonNode weighing) {
        return Contradiction.between(
                weighing, "outcome", Outcome.class, Weighing.Reason.class, Weighing.Reason::goesWith);
    }
}
