package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.signaalketen.projections.history.Fact;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.testbed.Testbed;
import org.junit.jupiter.api.Test;

/** A rebuild that is torn off at random points, again and again, while facts come in. */
class InterruptedRebuildTest {

    private static final Random CHANCE = new Random(20190301);
    private static final int TIMES = 15;
    private static final int RESTARTS = 2;

    @Test
    void however_often_it_is_torn_off_in_the_middle_the_tables_come_out_the_same() throws Exception {
        var facts = facts();
        var tables = Tables.fresh();
        tables.hear(facts);
        Topics.empty();
        var database = Testbed.freshDatabase();
        var half = facts.size() / 2;

        var service = new RunningService(database);
        service.say(facts.subList(0, half));
        var replay = new Rebuilds(service).start(Map.of("eventsPerSecond", 100));
        service.say(facts.subList(half, facts.size()));
        for (int restart = 0; restart < RESTARTS; restart++) {
            tearOffConnections(service);
            service.close();
            service = new RunningService(database);
        }
        try (var last = service) {
            tearOffConnections(last);
            var rebuilds = new Rebuilds(last);
            rebuilds.awaitState(replay, "DONE");
            await().atMost(Rebuilds.PATIENCE).untilAsserted(() -> {
                assertThat(last.checksums(1)).isEqualTo(tables.checksums());
                assertThat(rebuilds.checksums(replay)).isEqualTo(tables.checksums());
            });
        }
    }

    /** As a killed process leaves them: in the middle of a batch, without a commit. */
    private static void tearOffConnections(RunningService service) {
        for (int time = 0; time < TIMES; time++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(CHANCE.nextInt(100)));
            try {
                service.sql().sql("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid() and usename = current_user
                        """).query(Boolean.class).list();
            } catch (RuntimeException tornOffItself) {
                // the connection it came on had been torn off
            }
        }
    }

    private static List<Fact> facts() {
        var history = new History();
        for (int number = 0; number < 150; number++) {
            var person = person("p" + number);
            history.signal("s" + number, "MIDDEN_LIMBURG", "ZACHT")
                    .opened(person.casus(), "s" + number, "MIDDEN_LIMBURG")
                    .assigned(person.casus(), "c" + number % 7)
                    .added(person)
                    .classified(person, "VERMOEDELIJK", "VOORLOPIG")
                    .classified(person, number % 3 == 0 ? "GEEN" : "DAADWERKELIJK", "DEFINITIEF")
                    .consent(person, number % 2 == 0);
        }
        return history.facts();
    }
}
