package nl.signaalketen.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.signaalketen.platform.SideEffects;
import nl.signaalketen.platform.deadletter.DeadLetterBook;
import nl.signaalketen.platform.deadletter.Place;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts aside what cannot be handled, so that the next record can be; fails where that cannot be written. */
final class DeadLetters implements Aside {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final long ACKNOWLEDGED_WITHIN_SECONDS = 20;

    private final Producer<String, byte[]> producer;
    private final DeadLetterBook book;
    private final String consumer;

    DeadLetters(Producer<String, byte[]> producer, DeadLetterBook book, String consumer) {
        this.producer = producer;
        this.book = book;
        this.consumer = consumer;
    }

    /** The record as it was, with its cause, on {@code <topic>-dlt}; what is noted is where it lies there. */
    @Override
    public Runnable park(ConsumerRecord<String, byte[]> written, RuntimeException cause, Map<String, String> event) {
        var place = Place.of(written);
        var parked =
                new ProducerRecord<>(written.topic() + "-dlt", null, written.key(), written.value(), written.headers());
        parked.headers()
                .add("dlt_cause", cause.getClass().getName().getBytes(StandardCharsets.UTF_8))
                .add("dlt_place", place.toString().getBytes(StandardCharsets.UTF_8));
        // the cause by its class alone: its text may repeat what was sent
        LOG.error(
                "Parked {} on the dead-letter topic for {}",
                place,
                cause.getClass().getName());
        var at = send(parked);
        var lies = new Place(at.topic(), at.partition(), at.offset());
        return () -> book.note(consumer, place, lies, cause, event);
    }

    @Override
    public void reply(Reply reply) {
        send(new ProducerRecord<>(reply.topic(), reply.key(), reply.value()));
    }

    private RecordMetadata send(ProducerRecord<String, byte[]> message) {
        SideEffects.about("a record on " + message.topic());
        try {
            return producer.send(message).get(ACKNOWLEDGED_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException refused) {
            throw new IllegalStateException("Kafka does not take " + message.topic(), refused);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped before Kafka took " + message.topic(), stopping);
        }
    }
}
