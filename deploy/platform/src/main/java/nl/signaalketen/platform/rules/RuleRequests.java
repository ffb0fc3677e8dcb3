package nl.signaalketen.platform.rules;

import java.time.LocalDate;
import java.util.List;
import nl.signaalketen.platform.web.CheckedBy;
import org.jspecify.annotations.Nullable;

/** The bodies of what ops asks of rule versions; their schemas say what each field may hold. */
final class RuleRequests {

    private RuleRequests() {}

    @CheckedBy("rules/upload.schema.json")
    record Upload(String dmn, @Nullable List<RuleExample> examples, String reason) {

        RuleText text() {
            return new RuleText(dmn, examples == null ? List.of() : examples);
        }
    }

    @CheckedBy("rules/proposal.schema.json")
    record Proposal(String reason) {}

    @CheckedBy("rules/term.schema.json")
    record Activation(LocalDate from, String reason) {}

    @CheckedBy("rules/term.schema.json")
    record Retirement(LocalDate from, String reason) {}
}
