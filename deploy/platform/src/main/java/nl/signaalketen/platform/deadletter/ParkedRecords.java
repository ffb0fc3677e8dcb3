package nl.signaalketen.platform.deadletter;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.signaalketen.platform.web.Conflict;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads single records of dead-letter topics. */
final class ParkedRecords {

    /** What parking adds to the headers. */
    static final Set<String> ADDED = Set.of("dlt_cause", "dlt_place");

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String kafka;

    ParkedRecords(String kafka) {
        this.kafka = kafka;
    }

    /**
     * @throws Conflict where it no longer lies there
     * @throws TimeoutException where Kafka does not answer
     */
    ParkedRecord read(DeadLetter letter) {
        var lies = letter.lies();
        try (var consumer = consumer()) {
            if (consumer.partitionsFor(lies.topic(), PATIENCE).isEmpty()) {
                throw gone(lies);
            }
            consumer.assign(List.of(lies.in()));
            consumer.seek(lies.in(), lies.offset());
            return asItWas(next(consumer, lies), letter.place());
        } catch (OffsetOutOfRangeException expired) {
            throw gone(lies);
        }
    }

    private static ConsumerRecord<String, byte[]> next(KafkaConsumer<String, byte[]> consumer, Place lies) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            for (var found : consumer.poll(POLL)) {
                if (found.offset() == lies.offset()) {
                    return found;
                }
                throw gone(lies);
            }
        }
        if (consumer.endOffsets(List.of(lies.in()), PATIENCE).get(lies.in()) <= lies.offset()) {
            throw gone(lies);
        }
        throw new TimeoutException("Kafka does not give the record at " + lies);
    }

    private static Conflict gone(Place lies) {
        return new Conflict("The record no longer lies at " + lies
                + ", for its topic was deleted or keeps records for a time only: drop it");
    }

    private static ParkedRecord asItWas(ConsumerRecord<String, byte[]> found, Place place) {
        var headers = new RecordHeaders();
        found.headers().forEach(header -> {
            if (!ADDED.contains(header.key())) {
                headers.add(header);
            }
        });
        return new ParkedRecord(new ConsumerRecord<>(
                place.topic(),
                place.partition(),
                place.offset(),
                found.timestamp(),
                TimestampType.CREATE_TIME,
                found.serializedKeySize(),
                found.serializedValueSize(),
                found.key(),
                found.value(),
                headers,
                Optional.empty()));
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "none",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        1),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
