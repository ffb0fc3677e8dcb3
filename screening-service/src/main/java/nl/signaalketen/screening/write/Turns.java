package nl.signaalketen.screening.write;

import java.util.function.Supplier;
import nl.signaalketen.platform.axon.Commands;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One act at a time on the same thing, across threads and nodes: who comes second waits and sees what the first one did. */
@Component
final class Turns {

    private final Commands commands;
    private final JdbcClient database;

    Turns(Commands commands, JdbcClient database) {
        this.commands = commands;
        this.database = database;
    }

    /** Does it in one transaction that holds the turn until it ends. */
    <R> R inTurn(Object of, Supplier<R> act) {
        return commands.together(() -> {
            database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0)) is null")
                    .param(of.toString())
                    .query(Boolean.class)
                    .single();
            return act.get();
        });
    }
}
