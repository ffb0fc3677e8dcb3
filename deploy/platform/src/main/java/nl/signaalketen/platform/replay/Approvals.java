package nl.signaalketen.platform.replay;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Makes new facts of the differences that a person approved, some at a time; each once, however often it is begun. */
final class Approvals {

    private static final int AT_A_TIME = 50;

    private final List<ApprovedDecisions> keepers;
    private final RuleBook rules;
    private final History history;
    private final JdbcClient database;
    private final JsonMapper json;

    Approvals(List<ApprovedDecisions> keepers, RuleBook rules, History history, JdbcClient database, JsonMapper json) {
        this.keepers = keepers;
        this.history = history;
        this.rules = rules;
        this.database = database;
        this.json = json;
    }

    /**
     * Notes what is approved; within the transaction that moves the replay.
     *
     * @param subjects nothing for all differences
     * @throws InvalidInput naming the subjects that are no difference of this replay
     */
    void note(UUID replay, @Nullable List<String> subjects, String by) {
        if (subjects == null) {
            database.sql("update replay_difference set answer = 'APPROVED', answered_by = :by where replay = :replay")
                    .param("by", by)
                    .param("replay", replay)
                    .update();
            return;
        }
        var missing = new TreeSet<>(subjects);
        database.sql("""
                        update replay_difference set answer = 'APPROVED', answered_by = :by
                        where replay = :replay and subject = any (:subjects) returning subject
                        """)
                .param("by", by)
                .param("replay", replay)
                .param("subjects", subjects.toArray(String[]::new))
                .query(String.class)
                .list()
                .forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new InvalidInput("subjects", "are no differences of this replay: " + missing);
        }
    }

    /** Whether these, and no others, were approved before. */
    boolean isNoted(UUID replay, @Nullable List<String> subjects) {
        var noted = database.sql("""
                        select subject from replay_difference
                        where replay = :replay and (answer is not null) = :answered
                        """)
                .param("replay", replay)
                .param("answered", subjects != null)
                .query(String.class)
                .set();
        return noted.equals(subjects == null ? Set.of() : Set.copyOf(subjects));
    }

    private record Approved(String subject, long position, String difference, String answeredBy) {}

    /**
     * @param kinds of fact that hold such decisions
     * @return whether nothing is left to do
     */
    boolean issueNext(Replay replay, List<? extends Class<?>> kinds) {
        var next = database.sql("""
                        select subject, position, difference, answered_by from replay_difference
                        where replay = :replay and answer = 'APPROVED' order by subject limit :limit
                        """)
                .param("replay", replay.id())
                .param("limit", AT_A_TIME)
                .query(Approved.class)
                .list();
        next.forEach(approved -> {
            // the answer was weighed for a decision that no longer stands
            var overtaken = history.hasLater(approved.subject(), approved.position(), kinds);
            if (!overtaken) {
                keep(replay, approved);
            }
            mark(replay, approved, overtaken ? "OVERTAKEN" : "ISSUED");
        });
        return next.size() < AT_A_TIME;
    }

    private void mark(Replay replay, Approved approved, String answer) {
        database.sql("update replay_difference set answer = :answer where replay = :replay and subject = :subject")
                .param("answer", answer)
                .param("replay", replay.id())
                .param("subject", approved.subject())
                .update();
    }

    private void keep(Replay replay, Approved approved) {
        var difference = json.readValue(approved.difference(), Difference.class);
        var candidate = Objects.requireNonNull(replay.wish().candidate());
        keeperOf(replay.wish().target())
                .keep(
                        approved.subject(),
                        rules.decide(candidate, difference.inputs()),
                        difference.before().version(),
                        replay.id().toString(),
                        approved.answeredBy());
    }

    private ApprovedDecisions keeperOf(String set) {
        return keepers.stream()
                .filter(keeper -> keeper.set().equals(set))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody keeps decisions of " + set + ": known are "
                        + Arrays.toString(
                                keepers.stream().map(ApprovedDecisions::set).toArray())));
    }
}
