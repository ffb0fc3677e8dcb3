package nl.signaalketen.platform.inbox;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where a consumer has come to, kept in PostgreSQL beside what the records caused. */
final class Offsets {

    private final JdbcClient database;
    private final String consumer;

    Offsets(JdbcClient database, String consumer) {
        this.database = database;
        this.consumer = consumer;
    }

    /**
     * @param next the offset to go on from
     * @param topic id of the topic of which that is an offset; none where it was not known yet
     */
    record Stored(long next, @Nullable String topic) {}

    /** Every partition that was read before. */
    Map<TopicPartition, Stored> all() {
        return database
                .sql("select topic, partition, next_offset, topic_id from inbox_offset where consumer = :consumer")
                .param("consumer", consumer)
                .query((row, n) -> Map.entry(
                        new TopicPartition(row.getString("topic"), row.getInt("partition")),
                        new Stored(row.getLong("next_offset"), row.getString("topic_id"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Says where to go on, and in which topic; false where another node has moved on meanwhile. */
    boolean settle(TopicPartition partition, @Nullable Stored known, Stored now) {
        return database.sql("""
                        insert into inbox_offset as known (consumer, topic, partition, next_offset, topic_id)
                        values (:consumer, :topic, :partition, :next, :id)
                        on conflict (consumer, topic, partition) do update set next_offset = :next, topic_id = :id
                        where known.next_offset = :from and known.topic_id is not distinct from :formerly
                        """)
                        .param("consumer", consumer)
                        .param("topic", partition.topic())
                        .param("partition", partition.partition())
                        .param("next", now.next())
                        .param("id", now.topic())
                        .param("from", known == null ? -1 : known.next())
                        .param("formerly", known == null ? null : known.topic())
                        .update()
                == 1;
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
