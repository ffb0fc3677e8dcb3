package nl.signaalketen.platform.inbox;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import nl.signaalketen.platform.PlatformSettings;
import nl.signaalketen.platform.deadletter.DeadLetterBook;
import nl.signaalketen.platform.deadletter.Redelivery;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Makes readers of topics, for a service that reads them more than once. */
public final class TopicReaders {

    private final TopicLook kafka;
    private final JsonMapper json;
    private final JdbcClient database;
    private final Producer<String, byte[]> producer;
    private final DeadLetterBook deadLetters;
    private final PlatformSettings settings;

    TopicReaders(
            TopicLook kafka,
            JsonMapper json,
            JdbcClient database,
            Producer<String, byte[]> producer,
            DeadLetterBook deadLetters,
            PlatformSettings settings) {
        this.kafka = kafka;
        this.json = json;
        this.database = database;
        this.producer = producer;
        this.deadLetters = deadLetters;
        this.settings = settings;
    }

    /**
     * Reads on for ever, once it is started.
     *
     * @param transaction in which offsets and rows are found
     * @param parks whether what can never be handled goes to the dead-letter topic; where several read the same, one parks
     */
    public InboxReader follow(
            Subscription subscription,
            Collection<? extends Projection<?>> projections,
            TransactionOperations transaction,
            BooleanSupplier parks) {
        var inbox = new Inbox(
                new Offsets(database, subscription.consumer()),
                facts(subscription, projections, Instant.MAX),
                List.of(),
                parkingWhere(parks, subscription.consumer()),
                transaction);
        return new InboxReader(
                () -> consumer(subscription.batch()),
                subscription.topics()::contains,
                _ -> {},
                whereabouts(subscription, transaction),
                inbox);
    }

    /**
     * Reads up to where the topics ended, part by part, and sends nothing.
     *
     * @param transaction joins the one at hand, and can be undone without it
     * @param notAfter facts that happened later are as if they were not there
     */
    public TopicHistory history(
            Subscription subscription,
            Collection<? extends Projection<?>> projections,
            TransactionOperations transaction,
            Instant notAfter) {
        var left = new LeftLying();
        var facts = facts(subscription, projections, notAfter);
        var inbox = new Inbox(new Offsets(database, subscription.consumer()), facts, List.of(), left, transaction);
        return new TopicHistory(
                consumer(subscription.batch()), whereabouts(subscription, transaction), inbox, facts, left);
    }

    /** Where the topics end now. */
    public Ends ends(Subscription subscription) {
        return Ends.of(kafka.at(subscription.topics()::contains).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, each -> each.getValue().end())));
    }

    Whereabouts whereabouts(Subscription subscription, TransactionOperations transaction) {
        return new Whereabouts(kafka, new Offsets(database, subscription.consumer()), transaction);
    }

    private Facts facts(Subscription subscription, Collection<? extends Projection<?>> projections, Instant notAfter) {
        return new Facts(json, new Repeats(database, subscription.consumer()), List.of(), projections, notAfter);
    }

    /**
     * Hands a parked fact to the projections, in the tables of the transaction at hand.
     *
     * @param notAfter facts that happened later are as if they were not there
     */
    public Redelivery redelivery(
            Subscription subscription, Collection<? extends Projection<?>> projections, Instant notAfter) {
        var facts = facts(subscription, projections, notAfter);
        return parked -> facts.take(List.of(parked.written()));
    }

    private Aside parkingWhere(BooleanSupplier parks, String consumer) {
        return new ParkedByOne(parks, new DeadLetters(producer, deadLetters, consumer), new LeftLying());
    }

    KafkaConsumer<String, byte[]> consumer(int batch) {
        return new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.kafka(),
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                batch,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                100,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                2_000,
                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                500));
    }
}
