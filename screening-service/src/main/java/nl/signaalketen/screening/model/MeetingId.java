package nl.signaalketen.screening.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.UUID;

/** The screeningsoverleg of one region planned for one day. */
public record MeetingId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeetingId {}

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    /** Named after region and day, so that everyone who plans it means the same meeting. */
    public static MeetingId of(Code region, LocalDate on) {
        return new MeetingId(Names.uuid("screeningsoverleg", region, on));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
