package nl.signaalketen.projections.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.signaalketen.platform.inbox.Projection;
import nl.signaalketen.platform.inbox.Subscription;
import nl.signaalketen.platform.inbox.TopicHistory;
import nl.signaalketen.platform.inbox.TopicReaders;
import nl.signaalketen.platform.replay.ReplayKind.Part;
import nl.signaalketen.projections.generation.Generation;
import nl.signaalketen.projections.generation.Schemas;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills generations part by part; keeps a connection to Kafka from one part to the next. */
@Component
public class Filling implements DisposableBean {

    private final TopicReaders topics;
    private final Subscription subscription;
    private final List<Projection<?>> projections;
    private final Schemas schemas;
    private final Targets targets;
    private final TransactionTemplate nested;
    private @Nullable AtWork atWork;

    Filling(
            TopicReaders topics,
            Subscription subscription,
            List<Projection<?>> projections,
            Schemas schemas,
            Targets targets,
            PlatformTransactionManager transactions) {
        this.topics = topics;
        this.subscription = subscription;
        this.projections = projections;
        this.schemas = schemas;
        this.targets = targets;
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    private record AtWork(int number, TopicHistory history) {}

    /** Called by one thread at a time, within the transaction of the part: what fails in it takes the offsets along. */
    public Part next(Generation generation, int atMost) {
        var ends = targets.of(generation);
        var history = historyFor(generation);
        schemas.enterAndKeep(generation);
        schemas.doNotWaitForTheDisk();
        var part = history.next(ends, atMost);
        schemas.leave();
        var position = part.reached().sumUpTo(ends);
        return new Part(position, part.records(), part.passedOver(), position >= ends.sum());
    }

    private TopicHistory historyFor(Generation generation) {
        var current = atWork;
        if (current == null || current.number() != generation.number()) {
            destroy();
            schemas.make(generation.schema());
            var notAfter = Objects.requireNonNullElse(generation.asOf(), Instant.MAX);
            current = new AtWork(generation.number(), topics.history(subscription, projections, nested, notAfter));
            atWork = current;
        }
        return current.history();
    }

    @Override
    public void destroy() {
        if (atWork != null) {
            atWork.history().close();
            atWork = null;
        }
    }
}
