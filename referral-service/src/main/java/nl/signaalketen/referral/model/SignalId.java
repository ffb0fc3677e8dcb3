package nl.signaalketen.referral.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The signal that feedback is owed for. */
public record SignalId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SignalId {}

    public static SignalId of(String value) {
        return new SignalId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
