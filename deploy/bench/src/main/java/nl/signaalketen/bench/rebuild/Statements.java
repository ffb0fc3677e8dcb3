package nl.signaalketen.bench.rebuild;

import java.sql.SQLException;
import nl.signaalketen.bench.ground.Ground;

/** How many statements the service of the read models has PostgreSQL carry out, as PostgreSQL counts them. */
record Statements(Ground ground) {

    void countFromHere() {
        try (var connection = ground.connect(Ground.SUPERUSER);
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            statement.execute("select pg_stat_statements_reset()");
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not count statements", e);
        }
    }

    /** All of them, also those that only look how far it is. */
    long counted() {
        try (var connection = ground.connect(Ground.SUPERUSER);
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select sum(calls)::bigint from pg_stat_statements where userid = 'projections'::regrole")) {
            row.next();
            var counted = row.getLong(1);
            if (counted == 0) {
                throw new IllegalStateException("PostgreSQL counted no statement of a service that wrote");
            }
            return counted;
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not say how many statements it counted", e);
        }
    }
}
