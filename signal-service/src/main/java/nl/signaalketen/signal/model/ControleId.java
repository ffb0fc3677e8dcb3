package nl.signaalketen.signal.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Made of agency and reference, so that the same reference twice meets its own history. */
public record ControleId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ControleId {}

    public static ControleId of(String agency, String reference) {
        var name = "controle/" + agency + "/" + reference;
        return new ControleId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** The id of one of its checklists. */
    public UUID checklist(String reference) {
        return UUID.nameUUIDFromBytes((this + "/" + reference).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
