package nl.signaalketen.screening.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A person in one casus. */
public record BetrokkeneId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BetrokkeneId {}

    public static BetrokkeneId of(String text) {
        return new BetrokkeneId(UUID.fromString(text));
    }

    /** Named after casus and person, so that a person becomes betrokkene of a casus once. */
    public static BetrokkeneId of(CasusId casus, PersonNumber person) {
        return new BetrokkeneId(Names.uuid("betrokkene", casus, person));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
