package nl.signaalketen.platform.outbox;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.signaalketen.platform.SideEffects;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says a fact to others: one record of a contract, as a CloudEvent in binary mode. The id is that of the fact, so that saying
 * it again after a crash is no news to who has heard it.
 */
public final class Outbox {

    private static final String PENDING = Outbox.class.getName();
    private static final long ACKNOWLEDGED_WITHIN_SECONDS = 25;

    private final Producer<String, byte[]> producer;
    private final JsonMapper json;
    private final URI source;

    Outbox(Producer<String, byte[]> producer, JsonMapper json, String source) {
        this.producer = producer;
        this.json = json;
        this.source = URI.create(source);
    }

    /**
     * Sends the record that says the fact at hand. Called by an event handler of an announcing processor; the token of that
     * processor moves only when the broker has acknowledged every record of the batch.
     */
    public void send(String topic, Object key, Object contractRecord) {
        SideEffects.about("a record");
        var work = CurrentUnitOfWork.get();
        var fact = (EventMessage<?>) work.getMessage();
        var event = CloudEventBuilder.v1()
                .withId(fact.getIdentifier())
                .withSource(source)
                .withType(ContractTypes.nameOf(contractRecord.getClass()))
                .withTime(fact.getTimestamp().atOffset(ZoneOffset.UTC))
                .withSubject(key.toString())
                .withExtension("partitionkey", key.toString())
                .withDataContentType("application/json")
                .withData(json.writeValueAsBytes(contractRecord))
                .build();
        var message =
                KafkaMessageFactory.<String>createWriter(topic, key.toString()).writeBinary(event);
        var sent = producer.send(message);
        if (sent.state() == Future.State.FAILED) {
            throw new NotAcknowledged(sent.exceptionNow()); // at once: each of the next ones would wait as long
        }
        pending(work.root()).add(sent);
    }

    private static List<Future<RecordMetadata>> pending(UnitOfWork<?> work) {
        return work.getOrComputeResource(PENDING, ignored -> {
            var sent = new ArrayList<Future<RecordMetadata>>();
            work.onPrepareCommit(committing -> sent.forEach(Outbox::awaitAcknowledgement));
            return sent;
        });
    }

    private static void awaitAcknowledgement(Future<RecordMetadata> sent) {
        try {
            sent.get(ACKNOWLEDGED_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException refused) {
            throw new NotAcknowledged(refused);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotAcknowledged(stopping);
        }
    }
}
