package nl.signaalketen.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topics of the running chain. */
public final class Broker {

    private static final Map<String, Object> ADDRESS =
            Map.of("bootstrap.servers", "localhost:" + RunningChain.ADDRESSES.kafka());
    private static final long PATIENCE = 20;

    private Broker() {}

    /** Somebody who came into sight on the first of March of a year and was classified on the first of April. */
    static void classified(int year, String person, String region, String agencyKind, String classificatie) {
        var added = year + "-03-01T09:00:00Z";
        screeningSaid("BetrokkeneAdded", person, added, """
                {"casus": "%1$s", "betrokkene": "%1$s", "person": "%1$s", "signal": "%1$s", "role": "MOGELIJK_SLACHTOFFER",
                 "sex": "V", "nationality": "RO", "ageBand": "30-39", "residence": "EU_BURGER", "agency": "some-agency",
                 "agencyKind": "%3$s", "region": "%2$s", "exploitation": "ARBEIDSUITBUITING",
                 "addedAt": "%4$s"}""".formatted(person, region, agencyKind, added));
        var decided = year + "-04-01T09:00:00Z";
        screeningSaid("BetrokkeneClassified", person, decided, """
                {"casus": "%1$s", "betrokkene": "%1$s", "person": "%1$s", "classificatie": "%2$s", "stage": "DEFINITIEF",
                 "indicators": [], "reason": "ERNSTIG_VERMOEDEN", "decidedBy": "some-agency.partner",
                 "decidedAt": "%3$s"}""".formatted(person, classificatie, decided));
    }

    /**
     * Says a fact of the screening as the service that keeps it does.
     *
     * @param at the moment of it, in UTC
     */
    private static void screeningSaid(String kind, String casus, String at, String json) {
        said("nl.signaalketen.screening.v1", kind, at, Map.of(casus, json));
    }

    /** The same of referrals, each with its number. */
    public static void referralsSaid(String kind, String at, Map<String, String> json) {
        said("nl.signaalketen.referrals.v1", kind, at, json);
    }

    private static void said(String topic, String kind, String at, Map<String, String> json) {
        try (var producer = new KafkaProducer<>(ADDRESS, new StringSerializer(), new StringSerializer())) {
            for (var one : json.entrySet()) {
                var fact = new ProducerRecord<>(topic, one.getKey(), one.getValue());
                Map.of(
                                "ce_id",
                                UUID.randomUUID().toString(),
                                "ce_type",
                                "nl.signaalketen." + kind + ".v1",
                                "ce_time",
                                at)
                        .forEach((name, value) -> fact.headers().add(name, value.getBytes(UTF_8)));
                producer.send(fact).get(PATIENCE, SECONDS);
            }
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How much lies on every topic. */
    static Map<String, Long> ends() {
        try (var admin = Admin.create(ADDRESS)) {
            var topics = admin.listTopics().names().get(PATIENCE, SECONDS);
            var partitions = admin.describeTopics(topics).allTopicNames().get(PATIENCE, SECONDS).values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
            return admin.listOffsets(partitions).all().get(PATIENCE, SECONDS).entrySet().stream()
                    .collect(Collectors.toMap(
                            end -> end.getKey().topic(), end -> end.getValue().offset(), Long::sum, TreeMap::new));
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
