package nl.signaalketen.screening.web;

import java.util.stream.Stream;
import nl.signaalketen.platform.web.Meaning;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.screening.model.Classificatie;
import nl.signaalketen.screening.model.Classification;
import nl.signaalketen.screening.web.CasusRequests.Classifying;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What {@code classification.schema.json} cannot say: which reasons go with which class, and which with indicators alone.
 * Source: NML 4.2, step 6.
 */
@Component
final class ClassificationMeaning implements Meaning {

    @Override
    public Class<?> of() {
        return Classifying.class;
    }

    @Override
    public Stream<Wrong> wrongIn(JsonNode classification) {
        return Stream.concat(
                Contradiction.between(
                        classification,
                        "classificatie",
                        Classificatie.class,
                        Classification.Reason.class,
                        Classification.Reason::goesWith),
                withoutIndicators(classification));
    }

    /** Where the list itself is missing the schema says so. */
    private static Stream<Wrong> withoutIndicators(JsonNode classification) {
        var indicators = classification.path("indicators");
        if (!indicators.isArray() || !indicators.isEmpty()) {
            return Stream.empty();
        }
        return Contradiction.code(classification, "reason", Classification.Reason.class)
                .filter(Classification.Reason::restsOnIndicators)
                .stream()
                .flatMap(reason -> Stream.of(
                        new Wrong("indicators", "must name one at least where the reason is " + reason),
                        new Wrong("reason", "does not go without indicators")));
    }
}
