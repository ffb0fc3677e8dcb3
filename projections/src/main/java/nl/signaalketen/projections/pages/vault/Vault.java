package nl.signaalketen.projections.pages.vault;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import nl.signaalketen.platform.web.NotFound;
import nl.signaalketen.projections.pages.service.ChainService;
import nl.signaalketen.projections.pages.service.Erased;
import nl.signaalketen.projections.pages.vault.Reading.Line;
import nl.signaalketen.projections.pages.vault.Reading.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Personal data, asked of signal-service for whoever is signed in and for the purpose they gave. */
@Component
public class Vault {

    /** By which a privacy officer erases it. */
    private static final String NUMBER = "number";

    private final ChainService signalService;

    Vault(ChainService signalService) {
        this.signalService = signalService;
    }

    /** For what one may read. Source: docs/api, persons and texts. */
    public enum Purpose {
        SCREENING,
        HULPVERLENING,
        OPSPORING,
        BESTUURLIJKE_AANPAK,
        TERUGKOPPELING
    }

    private record Person(
            @Nullable String name,
            @Nullable String birthDate,
            @Nullable String address,
            @Nullable String telephone) {}

    private record Narrative(
            @Nullable String text, @Nullable String address) {}

    /**
     * Who somebody is.
     *
     * @param of what the page knows the person by
     * @param number of the person in the vault
     * @param purpose as it was chosen, if at all
     */
    public Reading person(String of, String number, String purpose) {
        return read(of, purpose, () -> {
            var person = signalService.getFor(purpose, Person.class, "/v1/persons/{number}", number);
            return List.of(
                    new Line("name", person.name()),
                    new Line("birth-date", person.birthDate()),
                    new Line("address", person.address()),
                    new Line("telephone", person.telephone()),
                    new Line(NUMBER, number));
        });
    }

    /** What was told, in the words of who reported it. */
    public Reading narrative(String of, String number, String purpose) {
        return read(of, purpose, () -> {
            var narrative = signalService.getFor(purpose, Narrative.class, "/v1/narratives/{number}", number);
            return List.of(
                    new Line("text", narrative.text()),
                    new Line("premises", narrative.address()),
                    new Line(NUMBER, number));
        });
    }

    private static Reading read(String of, String purpose, Supplier<List<Line>> reading) {
        if (Arrays.stream(Purpose.values()).noneMatch(one -> one.name().equals(purpose))) {
            return Reading.none(of, State.PURPOSE_MISSING);
        }
        try {
            return new Reading(of, State.SHOWN, reading.get());
        } catch (NotFound notForThem) {
            return Reading.none(of, State.NOT_FOR_READER);
        } catch (Erased gone) {
            return Reading.none(of, State.ERASED);
        }
    }
}
