package nl.signaalketen.local.ops;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** All differences of a replay, page after page as they are taken. */
final class Pages {

    private Pages() {}

    static Stream<JsonNode> of(Service service, UUID id, @Nullable String kind) {
        return Stream.iterate(
                        Optional.of(page(service, id, kind, "")),
                        Optional::isPresent,
                        page -> page.map(Pages::next)
                                .filter(next -> !next.isEmpty())
                                .map(next -> page(service, id, kind, next)))
                .flatMap(page -> page.orElseThrow().path("differences").valueStream());
    }

    private static String next(JsonNode page) {
        return page.path("next").asString("");
    }

    private static JsonNode page(Service service, UUID id, @Nullable String kind, String after) {
        return service.get("/v1/replays/" + id + "/differences?after=" + encode(after)
                + (kind == null ? "" : "&kind=" + encode(kind)));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
