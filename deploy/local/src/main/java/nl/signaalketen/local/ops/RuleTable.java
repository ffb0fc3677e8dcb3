package nl.signaalketen.local.ops;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A version with its table, as a service shows it. */
record RuleTable(RuleVersion version, Table table, List<Example> examples) {

    private static final String WHATEVER = "-";

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
        var lines = Stream.of(
                        Stream.of(
                                version.standing(),
                                "Hit policy " + table.hitPolicy() + "; - means whatever it is.",
                                ""),
                        Stream.of(rules(width), ""),
                        examples.stream().map(example -> "Example: " + example.name()),
                        version.history().stream().map(RuleVersion.Done::text))
                .flatMap(part -> part);
        return String.join("\n", lines.toList());
    }

    /** Columns where the words fit into them, else a rule below the other. */
    private String rules(int width) {
        var rows = new TextTable(cells("RULE", table.inputs(), arrows(table.outputs()), "WHY"));
        table.rules().forEach(rule -> rows.row(cells(rule.id(), rule.when(), rule.then(), rule.why())));
        return rows.fits(width)
                ? rows.text(width)
                : table.rules().stream()
                        .map(rule -> String.join("\n", Text.wrap(below(rule), width)))
                        .collect(Collectors.joining("\n\n"));
    }

    private String below(Rule rule) {
        var lines = new ArrayList<String>();
        lines.add(rule.id() + (rule.why() == null ? "" : ": " + rule.why()));
        for (int column = 0; column < table.inputs().size(); column++) {
            if (!rule.when().get(column).equals(WHATEVER)) {
                lines.add("  %s: %s"
                        .formatted(table.inputs().get(column), rule.when().get(column)));
            }
        }
        for (int column = 0; column < table.outputs().size(); column++) {
            lines.add("  %s: %s"
                    .formatted(arrows(table.outputs()).get(column), rule.then().get(column)));
        }
        return String.join("\n", lines);
    }

    private static List<String> arrows(List<String> outputs) {
        return outputs.stream().map("-> "::concat).toList();
    }

    private static List<String> cells(String id, List<String> when, List<String> then, @Nullable String why) {
        return Stream.of(Stream.of(id), when.stream(), then.stream(), Stream.of(why == null ? "" : why))
                .flatMap(part -> part)
                .toList();
    }
}
