package nl.signaalketen.screening.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids that follow from what they stand for. */
final class Names {

    private Names() {}

    static UUID uuid(Object... parts) {
        var name = Arrays.stream(parts).map(Object::toString).collect(Collectors.joining("/"));
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }
}
