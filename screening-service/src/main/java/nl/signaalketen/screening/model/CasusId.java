package nl.signaalketen.screening.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A casus. */
public record CasusId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CasusId {}

    public static CasusId of(String text) {
        return new CasusId(UUID.fromString(text));
    }

    /** Named after the signal it is opened on, so that opening it twice meets one casus. */
    public static CasusId openedOn(SignalId signal) {
        return new CasusId(Names.uuid("casus", signal));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
