package nl.signaalketen.local.ops;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A version with its table, as a service shows it. */
record RuleTable(RuleVersion version, Table table, List<Example> examples) {

    record Table(String hitPolicy, List<String> facts, List<String> inputs, List<String> outputs, List<Rule> rules) {}

    /** A row. */
    record Rule(
            String id,
            List<String> when,
            List<String> then,
            @Nullable String why) {}

    record Example(String name) {}

    static RuleTable read(JsonNode node) {
        return Json.as(RuleTable.class, node);
    }

    String text(int width) {
        var rows = new TextTable(Stream.of(
                        Stream.of("RULE"),
                        table.inputs().stream(),
                        table.outputs().stream().map("-> "::concat),
                        Stream.of("WHY"))
                .flatMap(part -> part)
                .toList());
        for (var rule : table.rules()) {
            rows.row(Stream.of(
                            Stream.of(rule.id()),
                            rule.when().stream(),
                            rule.then().stream(),
                            Stream.of(rule.why() == null ? "" : rule.why()))
                    .flatMap(part -> part)
                    .toList());
        }
        var lines = Stream.of(
                        Stream.of(
                                version.standing(),
                                "Hit policy " + table.hitPolicy() + "; - means whatever it is.",
                                ""),
                        Stream.of(rows.text(width), ""),
                        examples.stream().map(example -> "Example: " + example.name()),
                        version.history().stream()
                                .map(done ->
                                        "%s %s by %s: %s".formatted(done.at(), done.what(), done.by(), done.reason())))
                .flatMap(part -> part);
        return String.join("\n", lines.toList());
    }
}
