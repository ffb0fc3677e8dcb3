package nl.signaalketen.platform.rules;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.signaalketen.platform.rules.TableReading.ReadableTable;
import nl.signaalketen.platform.web.Wrong;
import org.kie.api.builder.Message;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;

/** Says all that is wrong with a candidate, before anything depends on it. */
final class RuleCheck {

    /** Under these one row at most may answer, so that every case must meet one and no more. */
    private static final Set<String> ONE_ROW_ANSWERS = Set.of("UNIQUE", "ANY", "PRIORITY", "FIRST");

    private static final Set<DMNMessageType> GAPS_AND_OVERLAPS = Set.of(
            DMNMessageType.DECISION_TABLE_GAP,
            DMNMessageType.DECISION_TABLE_OVERLAP,
            DMNMessageType.DECISION_TABLE_OVERLAP_HITPOLICY_UNIQUE,
            DMNMessageType.DECISION_TABLE_OVERLAP_HITPOLICY_ANY,
            DMNMessageType.DECISION_TABLE_1STNFVIOLATION);

    private RuleCheck() {}

    /** @param known the version that decides now, whose inputs and outputs the callers count on */
    static List<Wrong> of(RuleVersionId id, RuleText text, Optional<DecisionTable> known) {
        DecisionTable table;
        try {
            table = DecisionTables.compile(id, text.dmn());
        } catch (UnusableTable unusable) {
            return List.of(new Wrong("dmn", String.valueOf(unusable.getMessage())));
        }
        var wrong = new ArrayList<Wrong>();
        var readable = TableReading.read(table);
        known.map(TableReading::read).ifPresent(before -> {
            same("inputs", before.facts(), readable.facts(), wrong);
            same("outputs", before.outputs(), readable.outputs(), wrong);
        });
        analyse(text, readable, wrong);
        for (int index = 0; index < text.examples().size(); index++) {
            example(table, text.examples().get(index), "examples/" + index, wrong);
        }
        return wrong;
    }

    private static void same(String what, List<String> before, List<String> now, List<Wrong> wrong) {
        if (!new HashSet<>(before).equals(new HashSet<>(now))) {
            wrong.add(new Wrong("dmn", "must have the " + what + " " + before + ", it has " + now));
        }
    }

    private static void analyse(RuleText text, ReadableTable readable, List<Wrong> wrong) {
        var found = DMNValidatorFactory.newValidator()
                .validateUsing(Validation.VALIDATE_SCHEMA, Validation.VALIDATE_MODEL, Validation.ANALYZE_DECISION_TABLE)
                .theseModels(new StringReader(text.dmn()));
        found.stream()
                .filter(message -> isWrong(message, ONE_ROW_ANSWERS.contains(readable.hitPolicy())))
                .map(message -> new Wrong("dmn", message.getText()))
                .distinct()
                .forEach(wrong::add);
    }

    /** Where several rows may answer, they may look at the same things. */
    private static boolean isWrong(DMNMessage message, boolean oneRowAnswers) {
        return GAPS_AND_OVERLAPS.contains(message.getMessageType())
                ? oneRowAnswers && !notAnalysed(message) && !isOfItsOrder(message)
                : message.getLevel() == Message.Level.ERROR;
    }

    /** Texts whose allowed values the table does not list cannot be searched for gaps. */
    private static boolean notAnalysed(DMNMessage message) {
        return message.getText().contains("analysis skipped");
    }

    /** Where the first row that fits answers, rows may look at the same things: their order is what is meant. */
    private static boolean isOfItsOrder(DMNMessage message) {
        return message.getText().contains("hit policy First is a violation");
    }

    private static void example(DecisionTable table, RuleExample example, String field, List<Wrong> wrong) {
        try {
            var outcomes = table.decide(example.inputs()).outcomes();
            if (!sameOutcomes(example, outcomes)) {
                wrong.add(new Wrong(
                        field,
                        "\"%s\": must answer %s, answers %s".formatted(example.name(), example.outcomes(), outcomes)));
            }
        } catch (IllegalStateException undecided) {
            wrong.add(new Wrong(field, "\"%s\": the table cannot decide on its inputs".formatted(example.name())));
        }
    }

    private static boolean sameOutcomes(RuleExample example, List<Map<String, Object>> outcomes) {
        return asWritten(example.outcomes()).equals(asWritten(outcomes));
    }

    /** Numbers of a table are decimal and those of JSON are not; which output comes first is of no account. */
    private static List<Map<String, String>> asWritten(List<? extends Map<String, ?>> outcomes) {
        return outcomes.stream()
                .map(outcome -> outcome.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, output -> String.valueOf(output.getValue()))))
                .toList();
    }
}
