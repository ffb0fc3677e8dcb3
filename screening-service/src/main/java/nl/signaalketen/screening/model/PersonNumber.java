package nl.signaalketen.screening.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The number under which the vault of signal-service knows a person. */
public record PersonNumber(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonNumber {
        if (!value.matches("[0-9A-Za-z-]{1,60}")) {
            throw new IllegalArgumentException("Not a number of a person");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
