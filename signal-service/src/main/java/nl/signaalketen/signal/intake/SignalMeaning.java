package nl.signaalketen.signal.intake;

import java.util.function.Function;
import java.util.stream.Stream;
import nl.signaalketen.platform.web.Meaning;
import nl.signaalketen.platform.web.Wrong;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What {@code signal.schema.json} cannot say of a posted signal. */
@Component
final class SignalMeaning implements Meaning {

    private final Places places;
    private final Days days;

    SignalMeaning(Places places, Days days) {
        this.places = places;
        this.days = days;
    }

    @Override
    public Class<?> of() {
        return SignalPost.class;
    }

    @Override
    public Stream<Wrong> wrongIn(JsonNode signal) {
        var observedOn = Fields.day(signal, "observedOn");
        return Stream.of(
                        places.wrongIn(signal),
                        days.wrongObservation(signal, "observedOn"),
                        CountryMeaning.wrongCountry(signal, "movedTo"),
                        Fields.within(signal, "persons", person -> days.wrongBirth(person, "birthDate", observedOn)),
                        Fields.within(signal, "persons", person -> days.wrongAge(person, observedOn)),
                        Fields.within(
                                signal, "persons", person -> CountryMeaning.wrongNationality(person, "nationality")))
                .flatMap(Function.identity());
    }
}
