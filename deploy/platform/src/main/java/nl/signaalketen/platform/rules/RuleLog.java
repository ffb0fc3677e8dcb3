package nl.signaalketen.platform.rules;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.rules.RuleVersionEvent.*;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** All that has happened to the rule versions of this service; only added to. */
final class RuleLog implements RuleShelf.Log {

    private static final List<Class<? extends RuleVersionEvent>> KINDS =
            List.of(VersionUploaded.class, VersionProposed.class, VersionActivated.class, VersionRetired.class);

    private final JdbcClient database;
    private final JsonMapper json;

    RuleLog(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Map<RuleVersionId, List<RuleVersionEvent>> histories() {
        var histories = new LinkedHashMap<RuleVersionId, List<RuleVersionEvent>>();
        database.sql("select kind, fact from rule_log order by sequence")
                .query((row, n) ->
                        (RuleVersionEvent) json.readValue(row.getString("fact"), kind(row.getString("kind"))))
                .list()
                .forEach(event -> histories
                        .computeIfAbsent(event.version(), version -> new ArrayList<>())
                        .add(event));
        return histories;
    }

    @Override
    public long length() {
        return database.sql("select count(*) from rule_log").query(Long.class).single();
    }

    /** Keeps others from the log until the transaction at hand ends, so that what is read stays true while it is acted on. */
    void lock() {
        database.sql("lock table rule_log in exclusive mode").update();
    }

    /**
     * @param position how many facts of this version there were when it was decided
     * @throws DuplicateKeyException where somebody else came first
     */
    void append(RuleVersionEvent event, int position) {
        database.sql("""
                        insert into rule_log (rule_set, version, position, kind, fact, recorded_at)
                        values (:set, :version, :position, :kind, cast(:fact as jsonb), :at)
                        """)
                .param("set", event.version().set())
                .param("version", event.version().version())
                .param("position", position)
                .param("kind", event.getClass().getSimpleName())
                .param("fact", json.writeValueAsString(event))
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Class<? extends RuleVersionEvent> kind(String name) {
        return KINDS.stream()
                .filter(kind -> kind.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The rule log holds a fact that is not known: " + name));
    }
}
