package nl.signaalketen.bench.fill;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import nl.signaalketen.bench.ground.Ground;
import nl.signaalketen.platform.health.Broker;
import nl.signaalketen.platform.outbox.ContractTypes;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Says histories on the topics of the chain, each record as a service writes it, until so many facts have been said. */
public final class Topics {

    private static final URI SOURCE = URI.create("urn:nld:oin:00000000000000000000");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Ground ground;
    private long signals;
    private long facts;

    public Topics(Ground ground) {
        this.ground = ground;
    }

    /** How many facts have been said; the history of a signal is never broken off. */
    public long facts() {
        return facts;
    }

    /** Goes on until there are so many, or a few more. */
    public void fill(long wanted, LongConsumer progress) {
        var failed = new AtomicReference<@Nullable Exception>();
        try (var producer = new KafkaProducer<>(
                Broker.producerSettings(ground.kafka()), new StringSerializer(), new ByteArraySerializer())) {
            while (facts < wanted) {
                for (var said : ChainHistory.of(signals++)) {
                    producer.send(written(said), (_, problem) -> failed.compareAndSet(null, problem));
                    facts++;
                }
                progress.accept(facts);
            }
            producer.flush();
        }
        if (failed.get() != null) {
            throw new IllegalStateException("The topics cannot be filled", failed.get());
        }
    }

    private static ProducerRecord<String, byte[]> written(Said said) {
        var event = CloudEventBuilder.v1()
                .withId(said.event())
                .withSource(SOURCE)
                .withType(ContractTypes.nameOf(said.fact().getClass()))
                .withTime(said.at().atOffset(ZoneOffset.UTC))
                .withSubject(said.key())
                .withExtension("partitionkey", said.key())
                .withDataContentType("application/json")
                .withData(JSON.writeValueAsBytes(said.fact()))
                .build();
        return KafkaMessageFactory.<String>createWriter(said.topic(), said.key())
                .writeBinary(event);
    }
}
