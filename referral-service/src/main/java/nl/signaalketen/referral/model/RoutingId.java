package nl.signaalketen.referral.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names one question to the table: about which signal, casus or betrokkene, when, and for which track or after which acceptance.
 * The same question asked again meets the decision that stands.
 */
public record RoutingId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoutingId {}

    /** @param parts of the name between what it is about as a whole and the betrokkene */
    public static RoutingId of(Subject subject, String... parts) {
        return new RoutingId(
                Stream.of(Stream.of(subject.origin()), Stream.of(parts), Stream.ofNullable(subject.betrokkene()))
                        .flatMap(part -> part)
                        .collect(Collectors.joining("/")));
    }

    /** The question that follows from the answer to this one. */
    public RoutingId then(String part) {
        return new RoutingId(value + "/" + part);
    }

    @Override
    public String toString() {
        return value;
    }
}
