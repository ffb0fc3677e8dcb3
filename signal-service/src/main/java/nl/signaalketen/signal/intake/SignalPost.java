package nl.signaalketen.signal.intake;

import java.time.LocalDate;
import java.util.List;
import nl.signaalketen.platform.web.CheckedBy;
import nl.signaalketen.signal.model.Exploitation;
import nl.signaalketen.signal.model.Indicator;
import nl.signaalketen.signal.model.PersonRole;
import nl.signaalketen.signal.model.Residence;
import nl.signaalketen.signal.model.Sex;
import nl.signaalketen.signal.model.WorkplaceSector;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /v1/signals}; {@code signal.schema.json} says what each field may hold. */
@CheckedBy("signal.schema.json")
public record SignalPost(
        String reference,
        LocalDate observedOn,
        @Nullable String municipality,
        @Nullable String region,
        @Nullable Exploitation exploitation,
        @Nullable WorkplaceSector sector,
        @Nullable List<Indicator> indicators,
        boolean acute,
        boolean measuresPossible,
        @Nullable String movedTo,
        @Nullable List<String> receivingMunicipalities,
        @Nullable String narrative,
        @Nullable String address,
        @Nullable List<Person> persons) {

    /** A person as the reporter knows them; what identifies goes to the vault. */
    public record Person(
            @Nullable PersonRole role,
            @Nullable String name,
            @Nullable LocalDate birthDate,
            @Nullable Integer age,
            @Nullable Sex sex,
            @Nullable String nationality,
            @Nullable Residence residence,
            @Nullable String address,
            @Nullable String telephone,
            @Nullable List<Indicator> indicators) {}
}
