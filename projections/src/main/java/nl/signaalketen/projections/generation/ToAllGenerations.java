package nl.signaalketen.projections.generation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.signaalketen.platform.deadletter.ParkedRecord;
import nl.signaalketen.platform.deadletter.Redelivery;
import nl.signaalketen.platform.inbox.Projection;
import nl.signaalketen.platform.inbox.Subscription;
import nl.signaalketen.platform.inbox.TopicReaders;
import org.springframework.stereotype.Component;

/**
 * A parked fact goes to every generation there is: the live one parked it, the others passed over it, one that is being filled
 * perhaps as well. Again is no news to one that has it since or reads it later, as rows mind neither repeats nor order. To one
 * that stands still at a moment it is as if a later fact were not there.
 */
@Component
class ToAllGenerations implements Redelivery {

    private final Generations generations;
    private final Schemas schemas;
    private final TopicReaders topics;
    private final Subscription subscription;
    private final List<Projection<?>> projections;

    ToAllGenerations(
            Generations generations,
            Schemas schemas,
            TopicReaders topics,
            Subscription subscription,
            List<Projection<?>> projections) {
        this.generations = generations;
        this.schemas = schemas;
        this.topics = topics;
        this.subscription = subscription;
        this.projections = projections;
    }

    @Override
    public void deliver(ParkedRecord parked) {
        for (var generation : generations.all()) {
            if (schemas.isMade(generation.schema())) {
                schemas.enterAndKeep(generation);
                var notAfter = Objects.requireNonNullElse(generation.asOf(), Instant.MAX);
                topics.redelivery(subscription, projections, notAfter).deliver(parked);
            }
        }
        schemas.leave();
    }
}
