package nl.signaalketen.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.signaalketen.platform.SideEffects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts aside what cannot be handled, so that the next record can be; fails where that cannot be written. */
final class DeadLetters implements Aside {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
    private static final long ACKNOWLEDGED_WITHIN_SECONDS = 20;

    private final Producer<String, byte[]> producer;

    DeadLetters(Producer<String, byte[]> producer) {
        this.producer = producer;
    }

    /** The record as it was, with its cause, on {@code <topic>-dlt}. */
    @Override
    public void park(ConsumerRecord<String, byte[]> written, RuntimeException cause) {
        var parked =
                new ProducerRecord<>(written.topic() + "-dlt", null, written.key(), written.value(), written.headers());
        parked.headers()
                .add("dlt_cause", cause.getClass().getName().getBytes(StandardCharsets.UTF_8))
                .add("dlt_place", place(written).getBytes(StandardCharsets.UTF_8));
        // the cause by its class alone: its text may repeat what was sent
        LOG.error(
                "Parked {} on the dead-letter topic for {}",
                place(written),
                cause.getClass().getName());
        send(parked);
    }

    @Override
    public void reply(Reply reply) {
        send(new ProducerRecord<>(reply.topic(), reply.key(), reply.value()));
    }

    private void send(ProducerRecord<String, byte[]> message) {
        SideEffects.about("a record on " + message.topic());
        try {
            producer.send(message).get(ACKNOWLEDGED_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException refused) {
            throw new IllegalStateException("Kafka does not take " + message.topic(), refused);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped before Kafka took " + message.topic(), stopping);
        }
    }

    static String place(ConsumerRecord<String, byte[]> written) {
        return written.topic() + "-" + written.partition() + "@" + written.offset();
    }
}
