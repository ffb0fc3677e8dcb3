package nl.signaalketen.screening.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person who works in the chain, as the subject of their token. */
public record Subject(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Subject {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A decision has somebody who took it");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
