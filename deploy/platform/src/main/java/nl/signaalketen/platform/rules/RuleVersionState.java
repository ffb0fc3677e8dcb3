package nl.signaalketen.platform.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.signaalketen.platform.rules.RuleVersionCommand.*;
import nl.signaalketen.platform.rules.RuleVersionEvent.*;

/** What a rule version waits for, and all that can become of it. */
sealed interface RuleVersionState {

    record Unknown() implements RuleVersionState {}

    record Candidate(RuleText text) implements RuleVersionState {}

    record Proposed(String proposedBy) implements RuleVersionState {}

    record Active(LocalDate from) implements RuleVersionState {}

    record Retired(LocalDate from) implements RuleVersionState {}

    /**
     * The life of a rule version as one table. What has been decided stays decided: nothing here reaches back in time.
     *
     * @param today the day on which it is wished
     * @throws RuleVersionRefused for what is not in the table
     */
    default List<RuleVersionEvent> decide(RuleVersionCommand command, Instant now, LocalDate today) {
        return switch (new Step(this, command)) {
            case Step(Unknown _, UploadVersion c) -> List.of(uploaded(c.version(), c.text(), c.reason(), c.by(), now));
            case Step(Unknown _, TakeUpVersion c) ->
                List.of(
                        uploaded(c.version(), c.text(), c.reason(), c.by(), now),
                        new VersionActivated(c.version(), c.from(), c.reason(), c.by(), now));
            case Step(Candidate _, ProposeVersion c) ->
                List.of(new VersionProposed(c.version(), c.reason(), c.by(), now));
            case Step(Proposed s, ActivateVersion c)
            when s.proposedBy().equals(c.by()) -> throw RuleVersionRefused.needsAnother(c);
            case Step(Proposed _, ActivateVersion c)
            when !c.from().isAfter(today) -> throw RuleVersionRefused.notInTheFuture(c.from());
            case Step(Proposed _, ActivateVersion c) ->
                List.of(new VersionActivated(c.version(), c.from(), c.reason(), c.by(), now));
            case Step(Active _, RetireVersion c)
            when !c.from().isAfter(today) -> throw RuleVersionRefused.notInTheFuture(c.from());
            case Step(Active _, RetireVersion c) -> List.of(retired(c, now));
            case Step(Candidate _, RetireVersion c) -> List.of(retired(c, now));
            case Step(Proposed _, RetireVersion c) -> List.of(retired(c, now));

            // the same wish twice is no news
            case Step(Candidate s, UploadVersion c) when s.text().equals(c.text()) -> List.of();
            case Step(Proposed _, ProposeVersion _) -> List.of();
            case Step(Active s, ActivateVersion c) when s.from().equals(c.from()) -> List.of();
            case Step(Retired s, RetireVersion c) when s.from().equals(c.from()) -> List.of();

            case Step(var from, var refused) -> throw RuleVersionRefused.in(from, refused);
        };
    }

    default RuleVersionState evolve(RuleVersionEvent event) {
        return switch (event) {
            case VersionUploaded e -> new Candidate(e.text());
            case VersionProposed e -> new Proposed(e.by());
            case VersionActivated e -> new Active(e.from());
            case VersionRetired e -> new Retired(e.from());
        };
    }

    static RuleVersionState of(List<RuleVersionEvent> history) {
        RuleVersionState state = new Unknown();
        for (var event : history) {
            state = state.evolve(event);
        }
        return state;
    }

    private static VersionUploaded uploaded(
            RuleVersionId version, RuleText text, String reason, String by, Instant now) {
        return new VersionUploaded(version, text, reason, by, now);
    }

    private static VersionRetired retired(RetireVersion c, Instant now) {
        return new VersionRetired(c.version(), c.from(), c.reason(), c.by(), now);
    }

    record Step(RuleVersionState state, RuleVersionCommand command) {}
}
