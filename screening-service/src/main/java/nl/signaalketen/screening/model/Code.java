package nl.signaalketen.screening.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A value of a code list that the meeting passes on and does not decide by: region, agency kind, sector, nationality, ... */
public record Code(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Code {
        if (!value.matches("[A-Z0-9_<+-]{1,60}")) {
            throw new IllegalArgumentException("Not a code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
