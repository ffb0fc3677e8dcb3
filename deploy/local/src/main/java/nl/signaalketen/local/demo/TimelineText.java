package nl.signaalketen.local.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A timeline for people: a line per thing that happened, what happened alike to many in one line. */
final class TimelineText {

    private TimelineText() {}

    static String of(JsonNode timeline) {
        var groups = new ArrayList<List<JsonNode>>();
        for (var entry : timeline.path("entries").valueStream().toList()) {
            if (groups.isEmpty() || !alike(groups.getLast().getFirst(), entry)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(entry);
        }
        return groups.stream().map(TimelineText::line).collect(Collectors.joining("\n"));
    }

    private static boolean alike(JsonNode one, JsonNode other) {
        return Stream.of("what", "outcome", "who")
                        .allMatch(field -> said(one, field).equals(said(other, field)))
                && said(one, "what").startsWith("BETROKKENE");
    }

    private static String line(List<JsonNode> group) {
        var entry = group.getFirst();
        var many = group.size() > 1;
        var how = Stream.of(
                        many ? group.size() + " people" : "",
                        said(entry, "outcome"),
                        phrase("by ", said(entry, "who")),
                        many ? "" : phrase("> ", said(entry, "whom")),
                        phrase("because ", said(entry, "why")),
                        phrase("rule ", said(entry, "rule")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
        return "  %s  %-24s %s".formatted(time(said(entry, "at")), said(entry, "what"), how);
    }

    private static String time(String at) {
        return at.length() < 19 ? at : at.substring(0, 19).replace('T', ' ');
    }

    private static String phrase(String word, String said) {
        return said.isEmpty() ? "" : word + said;
    }

    private static String said(JsonNode entry, String field) {
        return entry.path(field).asString("");
    }
}
