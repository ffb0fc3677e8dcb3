package nl.signaalketen.signal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Made of agency and reference, so that the same reference twice meets its own history. */
public record SignalId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SignalId {}

    public static SignalId of(String agency, String reference) {
        return named("signal/" + agency + "/" + reference);
    }

    /** The signal that a controle gives rise to. */
    public static SignalId of(ControleId controle) {
        return named("signal/controle/" + controle);
    }

    private static SignalId named(String name) {
        return new SignalId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
