package nl.signaalketen.projections;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import nl.signaalketen.testbed.Testbed;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicListing;
import org.apache.kafka.common.TopicCollection;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;

/** The topics of the broker that the tests of this JVM share. */
final class Topics {

    private static final long PATIENCE = 20;

    private Topics() {}

    /** As on the first day: what tests before said is not heard. */
    static void empty() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", Testbed.kafka()))) {
            var ours = List.copyOf(ReadModels.SUBSCRIPTION.topics());
            var there = names(admin).stream().filter(ours::contains).toList();
            admin.deleteTopics(there).all().get(PATIENCE, SECONDS);
            await().until(() -> names(admin).stream().noneMatch(ours::contains));
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** All that was said is gone, while somebody listens; who listens makes them anew. */
    static void lose() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", Testbed.kafka()))) {
            var lost = ids(admin);
            admin.deleteTopics(TopicCollection.ofTopicIds(lost)).all().get(PATIENCE, SECONDS);
            await().until(() -> ids(admin).stream().noneMatch(lost::contains));
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<Uuid> ids(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        return admin.listTopics().listings().get(PATIENCE, SECONDS).stream()
                .filter(topic -> ReadModels.SUBSCRIPTION.topics().contains(topic.name()))
                .map(TopicListing::topicId)
                .toList();
    }

    /** Where every partition of every topic ends, those for what could not be read among them. */
    static Map<String, Long> ends() {
        try (var admin = Admin.create(Map.of("bootstrap.servers", Testbed.kafka()))) {
            var partitions = admin.describeTopics(names(admin)).allTopicNames().get(PATIENCE, SECONDS).values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
            return admin.listOffsets(partitions).all().get(PATIENCE, SECONDS).entrySet().stream()
                    .collect(Collectors.toMap(
                            each -> each.getKey().toString(),
                            each -> each.getValue().offset(),
                            (one, _) -> one,
                            TreeMap::new));
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> names(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        return List.copyOf(admin.listTopics().names().get(PATIENCE, SECONDS));
    }
}
