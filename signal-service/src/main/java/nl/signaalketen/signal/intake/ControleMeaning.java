package nl.signaalketen.signal.intake;

import java.util.HashSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.signaalketen.platform.web.Meaning;
import nl.signaalketen.platform.web.Wrong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What {@code controle.schema.json} cannot say of a posted controle. */
@Component
final class ControleMeaning implements Meaning {

    private final Places places;
    private final Days days;

    ControleMeaning(Places places, Days days) {
        this.places = places;
        this.days = days;
    }

    @Override
    public Class<?> of() {
        return ControlePost.class;
    }

    @Override
    public Stream<Wrong> wrongIn(JsonNode controle) {
        return Stream.of(
                        places.wrongIn(controle),
                        days.wrongObservation(controle, "date"),
                        CountryMeaning.wrongCountry(controle, "movedTo"),
                        Fields.within(
                                controle,
                                "checklists",
                                checklist -> CountryMeaning.wrongNationality(checklist, "nationality")),
                        usedTwice(controle))
                .flatMap(Function.identity());
    }

    private static Stream<Wrong> usedTwice(JsonNode controle) {
        var seen = new HashSet<String>();
        return Fields.within(
                controle,
                "checklists",
                checklist -> Fields.text(checklist, "reference")
                        .filter(reference -> !seen.add(reference))
                        .map(reference -> new Wrong("reference", "is used twice in this controle"))
                        .stream());
    }
}
