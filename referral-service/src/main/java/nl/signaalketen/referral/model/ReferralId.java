package nl.signaalketen.referral.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Follows from what is asked of whom, so that asking again meets the referral that stands. */
public record ReferralId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReferralId {}

    public static ReferralId of(Request request) {
        var subject = request.subject();
        var betrokkene = subject.betrokkene() == null ? "-" : subject.betrokkene();
        var name = String.join(
                "|",
                subject.origin(),
                betrokkene,
                request.agency(),
                request.track().name());
        return new ReferralId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
