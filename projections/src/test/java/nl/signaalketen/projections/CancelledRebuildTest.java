package nl.signaalketen.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.management.JMException;
import javax.management.ObjectName;
import nl.signaalketen.projections.history.Fact;
import nl.signaalketen.projections.history.History;
import org.junit.jupiter.api.Test;

/** What a rebuild that is cancelled leaves behind. */
class CancelledRebuildTest {

    private static final List<Fact> FACTS = facts();

    @Test
    void neither_a_connection_to_kafka_nor_a_schema_stays_behind() throws Exception {
        try (var service = RunningService.fresh()) {
            var rebuilds = new Rebuilds(service);
            service.say(FACTS);
            var all = all();
            await().atMost(Rebuilds.PATIENCE).until(() -> service.checksums(1).equals(all));
            var before = consumers();

            var replay = rebuilds.start(Map.of("eventsPerSecond", 1));
            rebuilds.awaitPart(replay);
            assertThat(consumers()).hasSizeGreaterThan(before.size());
            assertThat(rebuilds.move(replay, "cancel").status()).isEqualTo(200);

            assertThat(consumers()).isEqualTo(before);
            assertThat(service.tablesOf("readmodels_" + rebuilds.number(replay)))
                    .isEmpty();
        }
    }

    private static List<Fact> facts() {
        var history = new History();
        IntStream.range(0, 6).forEach(n -> history.signal("s" + n, "MIDDEN_LIMBURG", "HARD"));
        return history.facts();
    }

    private static Map<String, String> all() {
        var tables = Tables.fresh();
        tables.hear(FACTS);
        return tables.checksums();
    }

    /** All that are open in this JVM, as Kafka registers them. */
    private static Set<ObjectName> consumers() throws JMException {
        return ManagementFactory.getPlatformMBeanServer()
                .queryNames(new ObjectName("kafka.consumer:type=app-info,*"), null);
    }
}
