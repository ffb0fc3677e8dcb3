package nl.signaalketen.projections.generation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.platform.inbox.Projection;
import nl.signaalketen.platform.inbox.Subscription;
import nl.signaalketen.platform.inbox.TopicHistory;
import nl.signaalketen.platform.inbox.TopicReaders;
import nl.signaalketen.platform.replay.CannotGoOn;
import nl.signaalketen.platform.replay.ReplayKind.Part;
import nl.signaalketen.projections.generation.Generation.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills generations part by part; keeps a connection to Kafka for each, from its first part to the last. */
@Component
public class Filling implements DisposableBean {

    /** Facts. Each part takes a few statements per kind of fact: the more of each, the fewer statements. */
    public static final int PART = 10_000;

    private static final long AT_ONCE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);

    private final TopicReaders topics;
    private final Subscription subscription;
    private final List<Projection<?>> projections;
    private final Generations generations;
    private final Schemas schemas;
    private final Indexes indexes;
    private final TopicEnds topicEnds;
    private final TransactionTemplate nested;
    private final Map<Integer, TopicHistory> atWork = new ConcurrentHashMap<>();

    Filling(
            TopicReaders topics,
            Subscription subscription,
            List<Projection<?>> projections,
            Generations generations,
            Schemas schemas,
            Indexes indexes,
            TopicEnds topicEnds,
            PlatformTransactionManager transactions) {
        this.topics = topics;
        this.subscription = subscription;
        this.projections = projections;
        this.generations = generations;
        this.schemas = schemas;
        this.indexes = indexes;
        this.topicEnds = topicEnds;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Called by one thread at a time, within the transaction of the part: what fails in it takes the offsets along. */
    public Part next(Generation generation, int atMost) {
        var ends = Objects.requireNonNull(generation.ends());
        var history = historyFor(generation);
        schemas.enterAndKeep(generation);
        schemas.doNotWaitForTheDisk();
        var part = history.next(ends, atMost);
        schemas.leave();
        var position = part.reached().sumUpTo(ends);
        var read = position >= ends.sum();
        var done = read && putIndexesBack(generation);
        if (done) {
            closeAllBut(number -> number != generation.number());
        } else if (!read && part.records() == 0) {
            neverReached(ends).ifPresent(where -> {
                throw new CannotGoOn("A topic was lost or written anew, and what was to be read is not there (" + where
                        + "); put the topic back and resume, or cancel the replay and begin another");
            });
        }
        return new Part(position, part.records(), part.passedOver(), done);
    }

    /** As many as a part has the time for, and one at least. */
    private boolean putIndexesBack(Generation generation) {
        var began = System.nanoTime();
        var all = false;
        while (!all && System.nanoTime() - began < AT_ONCE_NANOS) {
            all = indexes.putNextBack(generation.schema());
        }
        return all;
    }

    private Optional<String> neverReached(Ends ends) {
        try {
            return topicEnds.shortOf(ends);
        } catch (RuntimeException away) {
            LOG.debug("Nothing was read and Kafka does not say where the topics end: ask again", away);
            return Optional.empty();
        }
    }

    private TopicHistory historyFor(Generation generation) {
        if (!atWork.containsKey(generation.number())) {
            closeAllBut(this::isBuilding);
        }
        return atWork.computeIfAbsent(generation.number(), _ -> {
            schemas.make(generation.schema());
            indexes.setAside(generation.schema());
            var notAfter = Objects.requireNonNullElse(generation.asOf(), Instant.MAX);
            return topics.history(subscription, projections, nested, notAfter);
        });
    }

    /** Called within the transaction in which the replay is cancelled, which no part of it outlasts. */
    public void letGo(Generation generation) {
        closeAllBut(number -> number != generation.number());
    }

    private boolean isBuilding(int number) {
        return generations
                .numbered(number)
                .filter(found -> found.state() == State.BUILDING)
                .isPresent();
    }

    private void closeAllBut(IntPredicate kept) {
        atWork.entrySet().removeIf(each -> {
            var goes = !kept.test(each.getKey());
            if (goes) {
                each.getValue().close();
            }
            return goes;
        });
    }

    @Override
    public void destroy() {
        closeAllBut(_ -> false);
    }
}
