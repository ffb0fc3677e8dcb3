package nl.signaalketen.projections.pages.ops.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.pages.ops.Act;
import org.jspecify.annotations.Nullable;

/** A rule version as {@code GET /v1/rule-versions} tells it. */
record RuleVersion(
        String set,
        String version,
        String state,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String checksum,
        List<Done> history) {

    record Done(String what, String by, String reason, Instant at) {}

    record All(List<RuleVersion> versions) {}

    record Whole(RuleVersion version, Table table, List<Example> examples) {}

    record Table(String hitPolicy, List<String> facts, List<String> inputs, List<String> outputs, List<Row> rules) {}

    record Row(
            String id,
            List<String> when,
            List<String> then,
            @Nullable String why) {}

    record Example(String name, Map<String, Object> inputs, List<Map<String, Object>> outcomes) {}

    public String name() {
        return set + "/" + version;
    }

    boolean isProposed() {
        return state.equals("PROPOSED");
    }

    /** Who proposed it, if it waits for somebody else. */
    public String proposer() {
        return isProposed() ? history.getLast().by() : "";
    }

    List<Act> acts() {
        return switch (state) {
            case "CANDIDATE" -> List.of(Act.main("proposal", "reason"), Act.other("retirement", "from", "reason"));
            case "PROPOSED" ->
                List.of(Act.main("activation", "from", "reason"), Act.other("retirement", "from", "reason"));
            case "ACTIVE" -> List.of(Act.other("retirement", "from", "reason"));
            default -> List.of();
        };
    }
}
