package nl.signaalketen.projections.exports;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file is called, so that those of other years and regions have other names. */
final class FileName {

    private static final List<String> PARTS = List.of("name", "year", "from", "to", "region");
    private static final String FIT_FOR_A_NAME = "[A-Za-z0-9_-]+";

    private FileName() {}

    /** @param filters as they were given, also where nothing was given of one */
    static String of(String title, Map<String, List<@Nullable String>> filters) {
        var given = PARTS.stream()
                .flatMap(part -> filters.getOrDefault(part, List.of()).stream())
                .filter(Objects::nonNull)
                .filter(part -> part.matches(FIT_FOR_A_NAME));
        return Stream.concat(Stream.of(title), given).collect(joining("-"));
    }
}
