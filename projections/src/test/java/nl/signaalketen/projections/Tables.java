package nl.signaalketen.projections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.signaalketen.platform.inbox.Heard;
import nl.signaalketen.platform.inbox.Projection;
import nl.signaalketen.projections.history.Fact;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.testbed.Testbed;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The tables of all read models in a database of their own, and facts that are heard as the platform would have them heard. */
public final class Tables {

    private static final boolean KEPT_OPEN = true;

    private final JdbcClient sql;
    private final List<Projection<?>> projections;

    private Tables(JdbcClient sql) {
        this.sql = sql;
        this.projections = ReadModels.ALL.stream()
                .flatMap(readModel -> readModel.hearings().stream())
                .<Projection<?>>map(hearing -> hearing.projection(sql))
                .toList();
    }

    public static Tables fresh() {
        var database = new SingleConnectionDataSource(Testbed.freshDatabase(), "projections", "projections", KEPT_OPEN);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/platform/inbox", "classpath:db/readmodels")
                .load()
                .migrate();
        return new Tables(JdbcClient.create(database));
    }

    public JdbcClient sql() {
        return sql;
    }

    public void empty() {
        sql.sql("truncate " + String.join(", ", names())).update();
    }

    public void hear(History history) {
        hear(history.facts());
    }

    /** One batch: each projection hears all facts of its kind, in order. */
    public void hear(List<Fact> batch) {
        Map<Class<?>, List<Heard<?>>> byKind = new LinkedHashMap<>();
        batch.forEach(fact -> byKind.computeIfAbsent(fact.said().getClass(), _ -> new ArrayList<>())
                .add(fact.heard()));
        byKind.forEach((kind, heard) -> projections.stream()
                .filter(projection -> projection.hears() == kind)
                .forEach(projection -> tell(projection, heard)));
    }

    /** A checksum of the rows of each table. */
    public Map<String, String> checksums() {
        return checksums(sql);
    }

    static Map<String, String> checksums(JdbcClient sql) {
        return checksums(sql, "projections");
    }

    /** Of the tables in that schema. */
    static Map<String, String> checksums(JdbcClient sql, String schema) {
        return names().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> checksum(sql, schema + "." + name), (one, _) -> one, TreeMap::new));
    }

    private static String checksum(JdbcClient sql, String table) {
        return sql.sql(
                        "select count(*) || ' rows ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                + table + " t")
                .query(String.class)
                .single();
    }

    static List<String> names() {
        return ReadModels.ALL.stream()
                .flatMap(readModel -> readModel.tables().stream())
                .distinct()
                .sorted()
                .toList();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void tell(Projection<?> projection, List<Heard<?>> heard) {
        ((Projection) projection).on(heard);
    }
}
