package nl.signaalketen.platform.replay;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.signaalketen.platform.replay.Reevaluation.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The differences that re-evaluations found, and the decisions on which a candidate failed. */
final class Differences {

    private static final int PAGE = 1_000;

    private final JdbcClient database;
    private final JsonMapper json;

    Differences(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param answer APPROVED, ISSUED, or nothing */
    record Row(
            Difference difference,
            List<String> kinds,
            @Nullable String answer) {}

    /** @param problem what the candidate failed on */
    record Failure(String subject, long position, String problem) {}

    /** Of several results on one subject the last stands: the later fact is the decision on record. */
    void note(UUID replay, Collection<Result> results) {
        var last = new LinkedHashMap<String, Result>();
        results.forEach(result -> last.put(result.subject(), result));
        if (last.isEmpty()) {
            return;
        }
        forget(replay, last.keySet());
        var found = last.values().stream()
                .flatMap(result -> result.difference().stream())
                .toList();
        database.sql("""
                        insert into replay_difference (replay, subject, position, difference, kinds)
                        select :replay, subject, position, cast(difference as jsonb), string_to_array(kinds, E'\\n')
                        from unnest(:subjects, :positions, :differences, :kinds)
                             as found (subject, position, difference, kinds)
                        """)
                .param("replay", replay)
                .param("subjects", found.stream().map(Difference::subject).toArray(String[]::new))
                .param("positions", found.stream().map(Difference::position).toArray(Long[]::new))
                .param(
                        "differences",
                        found.stream().map(json::writeValueAsString).toArray(String[]::new))
                .param(
                        "kinds",
                        found.stream()
                                .map(one -> String.join("\n", one.kinds()))
                                .toArray(String[]::new))
                .update();
        var failed = last.values().stream()
                .filter(result -> result.error().isPresent())
                .toList();
        database.sql("""
                        insert into replay_error (replay, subject, position, problem)
                        select :replay, * from unnest(:subjects, :positions, :problems)
                        """)
                .param("replay", replay)
                .param("subjects", failed.stream().map(Result::subject).toArray(String[]::new))
                .param("positions", failed.stream().map(Result::position).toArray(Long[]::new))
                .param(
                        "problems",
                        failed.stream()
                                .map(result -> result.error().orElseThrow())
                                .toArray(String[]::new))
                .update();
    }

    private void forget(UUID replay, Collection<String> subjects) {
        for (var table : List.of("replay_difference", "replay_error")) {
            database.sql("delete from " + table + " where replay = :replay and subject = any (:subjects)")
                    .param("replay", replay)
                    .param("subjects", subjects.toArray(String[]::new))
                    .update();
        }
    }

    /** Sorted by subject, from after the given one on. */
    List<Row> page(UUID replay, String after, @Nullable String kind, int limit) {
        return database.sql("""
                        select difference, kinds, answer from replay_difference
                        where replay = :replay and subject > :after and (:kind::text is null or :kind = any (kinds))
                        order by subject limit :limit
                        """)
                .param("replay", replay)
                .param("after", after)
                .param("kind", kind)
                .param("limit", limit)
                .query((row, n) -> new Row(
                        json.readValue(row.getString("difference"), Difference.class),
                        List.of((String[]) row.getArray("kinds").getArray()),
                        row.getString("answer")))
                .list();
    }

    void each(UUID replay, Consumer<Difference> consumer) {
        var after = "";
        while (true) {
            var page = page(replay, after, null, PAGE);
            page.forEach(row -> consumer.accept(row.difference()));
            if (page.size() < PAGE) {
                return;
            }
            after = page.getLast().difference().subject();
        }
    }

    /** How many of each kind. */
    Map<String, Long> byKind(UUID replay) {
        var counts = new LinkedHashMap<String, Long>();
        database.sql("""
                        select kind, count(*) from replay_difference, unnest(kinds) as kind
                        where replay = :replay group by kind order by count(*) desc, kind
                        """)
                .param("replay", replay)
                .query((row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                .list()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    List<Failure> failures(UUID replay, int limit) {
        return database.sql("""
                        select subject, position, problem from replay_error where replay = :replay order by subject limit :limit
                        """)
                .param("replay", replay)
                .param("limit", limit)
                .query(Failure.class)
                .list();
    }
}
