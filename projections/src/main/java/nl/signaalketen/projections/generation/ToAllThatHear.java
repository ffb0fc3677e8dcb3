package nl.signaalketen.projections.generation;

import java.util.List;
import nl.signaalketen.platform.deadletter.ParkedRecord;
import nl.signaalketen.platform.deadletter.Redelivery;
import nl.signaalketen.platform.inbox.Projection;
import nl.signaalketen.platform.inbox.Subscription;
import nl.signaalketen.platform.inbox.TopicReaders;
import org.springframework.stereotype.Component;

/**
 * A parked fact goes to every generation that hears what happens now: the live one parked it, the others passed over it. Again
 * is no news to one that has it since, as rows mind neither repeats nor order. One that is being built reads it itself.
 */
@Component
class ToAllThatHear implements Redelivery {

    private final Generations generations;
    private final Schemas schemas;
    private final Redelivery projections;

    ToAllThatHear(
            Generations generations,
            Schemas schemas,
            TopicReaders topics,
            Subscription subscription,
            List<Projection<?>> projections) {
        this.generations = generations;
        this.schemas = schemas;
        this.projections = topics.redelivery(subscription, projections);
    }

    @Override
    public void deliver(ParkedRecord parked) {
        for (var generation : generations.all()) {
            if (generation.state().hears()) {
                schemas.enterAndKeep(generation);
                projections.deliver(parked);
            }
        }
        schemas.leave();
    }
}
