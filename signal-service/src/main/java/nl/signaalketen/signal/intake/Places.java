package nl.signaalketen.signal.intake;

import static nl.signaalketen.signal.intake.Fields.text;

import java.util.Optional;
import java.util.stream.Stream;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.signal.contract.Directory;
import nl.signaalketen.signal.contract.Region;
import nl.signaalketen.signal.model.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Which region screens what was observed where: that of the municipality, or else the one that was named. */
@Component
final class Places {

    private final Directory directory;

    Places(Directory directory) {
        this.directory = directory;
    }

    Stream<Wrong> wrongIn(JsonNode post) {
        var named = text(post, "region");
        var own = text(post, "municipality").flatMap(directory::regionOf).map(Region::code);
        if (!post.has("municipality") && !post.has("region")) {
            return wrong("municipality", "is missing; name the municipality, or the region where it is not known");
        }
        if (named.isPresent() && directory.region(named.get()).isEmpty()) {
            return wrong("region", "is not a known region");
        }
        if (own.isEmpty() && !post.has("region")) {
            return wrong("municipality", "lies in no region of this chain; name the region that must screen it");
        }
        if (own.isPresent() && named.isPresent() && !own.equals(named)) {
            return wrong("region", "is not the region in which this municipality lies");
        }
        return Stream.empty();
    }

    /** Of a post with which nothing is wrong. */
    Place of(@Nullable String municipality, @Nullable String named) {
        var region = Optional.ofNullable(municipality)
                .flatMap(directory::regionOf)
                .or(() -> Optional.ofNullable(named).flatMap(directory::region))
                .orElseThrow();
        return new Place(municipality, region.code(), region.country());
    }

    private static Stream<Wrong> wrong(String field, String problem) {
        return Stream.of(new Wrong(field, problem));
    }
}
