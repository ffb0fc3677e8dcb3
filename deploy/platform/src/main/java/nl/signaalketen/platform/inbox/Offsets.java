package nl.signaalketen.platform.inbox;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a consumer has come to, kept in PostgreSQL beside what the records caused. */
final class Offsets {

    private final JdbcClient database;
    private final String consumer;

    Offsets(JdbcClient database, String consumer) {
        this.database = database;
        this.consumer = consumer;
    }

    /** The next offset of every partition that was read before. */
    Map<TopicPartition, Long> all() {
        return database
                .sql("select topic, partition, next_offset from inbox_offset where consumer = :consumer")
                .param("consumer", consumer)
                .query((row, n) -> Map.entry(
                        new TopicPartition(row.getString("topic"), row.getInt("partition")),
                        row.getLong("next_offset")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Moves on within the transaction at hand.
     *
     * @return false where another node has moved on from there already, so that nothing may be done with what was read
     */
    boolean move(TopicPartition partition, long from, long to) {
        return database.sql("""
                        insert into inbox_offset as known (consumer, topic, partition, next_offset)
                        values (:consumer, :topic, :partition, :to)
                        on conflict (consumer, topic, partition) do update set next_offset = :to
                        where known.next_offset = :from
                        """)
                        .param("consumer", consumer)
                        .param("topic", partition.topic())
                        .param("partition", partition.partition())
                        .param("from", from)
                        .param("to", to)
                        .update()
                == 1;
    }
}
