package nl.signaalketen.projections.generation;

import java.util.List;
import java.util.function.BooleanSupplier;
import nl.signaalketen.platform.inbox.InboxReader;
import nl.signaalketen.platform.inbox.Projection;
import nl.signaalketen.platform.inbox.Subscription;
import nl.signaalketen.platform.inbox.TopicReaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the reader of a generation. */
@Component
class FollowerFactory {

    private final TopicReaders topics;
    private final Subscription subscription;
    private final List<Projection<?>> projections;
    private final Schemas schemas;
    private final TransactionTemplate transaction;

    FollowerFactory(
            TopicReaders topics,
            Subscription subscription,
            List<Projection<?>> projections,
            Schemas schemas,
            PlatformTransactionManager transactions) {
        this.topics = topics;
        this.subscription = subscription;
        this.projections = projections;
        this.schemas = schemas;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param live whether it is the live one now, which alone parks what can never be handled */
    InboxReader follow(Generation generation, BooleanSupplier live) {
        return topics.follow(subscription, projections, new InGeneration(generation, schemas, transaction), live);
    }
}
