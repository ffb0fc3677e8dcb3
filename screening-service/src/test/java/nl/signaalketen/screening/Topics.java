package nl.signaalketen.screening;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.signaalketen.screening.contract.ScreeningTopics;
import nl.signaalketen.signal.contract.SignalReported;
import nl.signaalketen.signal.contract.SignalTopics;
import nl.signaalketen.signal.contract.TriageRevised;
import nl.signaalketen.testbed.Testbed;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What signal-service would say, and what screening-service has said. */
final class Topics implements AutoCloseable {

    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Testbed.kafka()), new StringSerializer(), new StringSerializer());
    private final KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
            Map.of(
                    "bootstrap.servers",
                    Testbed.kafka(),
                    "enable.auto.commit",
                    "false",
                    "auto.offset.reset",
                    "earliest"),
            new StringDeserializer(),
            new StringDeserializer());
    private final List<Said> said = new ArrayList<>();

    /** A record of screening-service. */
    record Said(String key, String type, String json) {

        <R> R as(Class<R> contract) {
            return Running.JSON.readValue(json, contract);
        }
    }

    void say(SignalReported signal) {
        say(signal, UUID.randomUUID().toString());
    }

    void say(SignalReported signal, String eventId) {
        say(signal.signal(), signal, eventId, signal.reportedAt());
    }

    void say(TriageRevised revised) {
        say(revised.signal(), revised, UUID.randomUUID().toString(), revised.revisedAt());
    }

    private void say(String key, Record fact, String eventId, Instant at) {
        var message = new ProducerRecord<>(SignalTopics.SIGNALS, key, Running.JSON.writeValueAsString(fact));
        var type = "nl.signaalketen." + fact.getClass().getSimpleName() + ".v1";
        message.headers()
                .add("ce_id", eventId.getBytes(UTF_8))
                .add("ce_type", type.getBytes(UTF_8))
                .add("ce_time", at.toString().getBytes(UTF_8));
        producer.send(message);
        producer.flush();
    }

    /** All that was said so far about the signal or casus, in order. */
    List<Said> about(String key) {
        if (consumer.assignment().isEmpty()) {
            consumer.assign(consumer.partitionsFor(ScreeningTopics.SCREENING).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList());
        }
        consumer.poll(Duration.ofMillis(200))
                .forEach(heard -> said.add(new Said(
                        heard.key(),
                        new String(heard.headers().lastHeader("ce_type").value(), UTF_8),
                        heard.value())));
        return said.stream().filter(one -> one.key().equals(key)).toList();
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
