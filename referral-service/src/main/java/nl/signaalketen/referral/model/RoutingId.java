package nl.signaalketen.referral.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names one question to the table: about which signal, casus or betrokkene, when, and for which track. The same question asked
 * again meets the decision that stands.
 */
public record RoutingId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoutingId {}

    /** @param parts of the name after the subject; what does not apply is absent */
    public static RoutingId of(Subject subject, @Nullable String... parts) {
        return new RoutingId(Stream.concat(
                        Stream.of(subject.origin()),
                        Stream.concat(Stream.of(parts), Stream.of(subject.betrokkene()))
                                .filter(part -> part != null && !part.isEmpty()))
                .collect(Collectors.joining("/")));
    }

    @Override
    public String toString() {
        return value;
    }
}
