package nl.signaalketen.screening.web;

import java.util.stream.Stream;
import nl.signaalketen.platform.web.Meaning;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.screening.model.Outcome;
import nl.signaalketen.screening.model.Weighing;
import nl.signaalketen.screening.web.MeetingRequests.WeighingOf;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What {@code weighing.schema.json} cannot say: which reasons go with which outcome, and which with a casus that is named.
 * Source: NML 4.2, step 6.
 */
@Component
final class WeighingMeaning implements Meaning {

    @Override
    public Class<?> of() {
        return WeighingOf.class;
    }

    @Override
    public Stream<Wrong> wrongIn(JsonNode weighing) {
        return Stream.concat(
                Contradiction.between(
                        weighing, "outcome", Outcome.class, Weighing.Reason.class, Weighing.Reason::goesWith),
                presumedCasus(weighing));
    }

    private static Stream<Wrong> presumedCasus(JsonNode weighing) {
        var opensOne = !weighing.has("casus")
                && Contradiction.code(weighing, "outcome", Outcome.class)
                        .filter(Outcome.CASUS::equals)
                        .isPresent();
        return Contradiction.code(weighing, "reason", Weighing.Reason.class)
                .filter(reason -> opensOne && reason.presumesCasus())
                .map(reason -> new Wrong("casus", "is missing; the reason %s says that there is one".formatted(reason)))
                .stream();
    }
}
