package nl.signaalketen.platform.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.model.api.DMNElement;
import org.kie.dmn.model.api.Decision;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.Definitions;
import org.kie.dmn.model.api.InputClause;
import org.kie.dmn.model.api.InputData;
import org.kie.dmn.model.api.LiteralExpression;
import org.kie.dmn.model.api.NamedElement;
import org.kie.dmn.model.api.OutputClause;
import org.kie.dmn.model.api.RuleAnnotation;
import org.kie.dmn.model.api.UnaryTests;

/** Reads a decision table as people read it. */
final class TableReading {

    private TableReading() {}

    /**
     * A table as people read it.
     *
     * @param hitPolicy how many rows may match: UNIQUE, ANY, PRIORITY, FIRST, COLLECT, RULE_ORDER, OUTPUT_ORDER
     * @param facts names of the inputs that must be given
     * @param inputs headings of the columns that a row looks at
     * @param outputs names of what a row answers
     */
    record ReadableTable(
            String hitPolicy,
            List<String> facts,
            List<String> inputs,
            List<String> outputs,
            List<ReadableRule> rules) {}

    /**
     * One row.
     *
     * @param when a cell per input; {@code -} means whatever it is
     * @param then a cell per output
     * @param why what the author wrote beside it
     */
    record ReadableRule(
            String id,
            List<String> when,
            List<String> then,
            @Nullable String why) {}

    static boolean isOneTable(Definitions definitions, String name) {
        var decisions = all(definitions, Decision.class).toList();
        return decisions.size() == 1
                && decisions.getFirst().getName().equals(name)
                && decisions.getFirst().getExpression() instanceof org.kie.dmn.model.api.DecisionTable;
    }

    static ReadableTable read(DecisionTable table) {
        var definitions = table.model().getDefinitions();
        var rows = (org.kie.dmn.model.api.DecisionTable)
                all(definitions, Decision.class).findFirst().orElseThrow().getExpression();
        return new ReadableTable(
                rows.getHitPolicy().name(),
                all(definitions, InputData.class).map(NamedElement::getName).toList(),
                rows.getInput().stream().map(TableReading::heading).toList(),
                rows.getOutput().stream()
                        .map(output -> nameOf(output, table.model().getName()))
                        .toList(),
                IntStream.range(0, rows.getRule().size())
                        .mapToObj(row -> rule(rows.getRule().get(row), row + 1))
                        .toList());
    }

    private static ReadableRule rule(DecisionRule rule, int number) {
        return new ReadableRule(
                rule.getId() == null ? String.valueOf(number) : rule.getId(),
                rule.getInputEntry().stream().map(UnaryTests::getText).toList(),
                rule.getOutputEntry().stream().map(LiteralExpression::getText).toList(),
                Stream.concat(
                                Stream.ofNullable(rule.getDescription()),
                                rule.getAnnotationEntry().stream().map(RuleAnnotation::getText))
                        .findFirst()
                        .orElse(null));
    }

    private static String heading(InputClause input) {
        return Optional.ofNullable(input.getLabel())
                .orElseGet(() -> input.getInputExpression().getText());
    }

    private static String nameOf(OutputClause output, String otherwise) {
        return output.getName() == null ? otherwise : output.getName();
    }

    private static <T extends DMNElement> Stream<T> all(Definitions definitions, Class<T> kind) {
        return definitions.getDrgElement().stream().filter(kind::isInstance).map(kind::cast);
    }
}
