package nl.signaalketen.platform.axon;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.signaalketen.platform.outbox.Outbox;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * The three ways in which a service reads its own events. Streaming ones start at the first event, and what was said before
 * they came is no replay to them, as it would be to Axon; one segment keeps the order of the facts.
 */
public final class Processors {

    private static final int BATCH = 200;

    private Processors() {}

    /** Says facts to others. The reader moves on when the broker has acknowledged. */
    public static void announcing(Configurer configurer, String name, Function<Outbox, Object> handler) {
        streaming(configurer, name, configuration -> handler.apply(configuration.getComponent(Outbox.class)));
        configurer.onInitialize(configuration -> configuration
                .getComponent(Announcers.class, Announcers::new)
                .add(name, handler.apply(configuration.getComponent(Outbox.class))));
    }

    /** Reacts to facts with commands: When... Then... */
    public static void reacting(Configurer configurer, String name, Function<Configuration, Object> handler) {
        streaming(configurer, name, handler);
    }

    /** Keeps a service's own read tables, in the transaction of the command itself: who writes can read it back at once. */
    public static void following(Configurer configurer, String name, Function<Configuration, Object> handler) {
        configurer
                .eventProcessing()
                .registerSubscribingEventProcessor(name)
                .registerListenerInvocationErrorHandler(name, c -> PropagatingErrorHandler.instance())
                .registerErrorHandler(name, c -> PropagatingErrorHandler.instance());
        assign(configurer, name, handler);
    }

    private static void streaming(Configurer configurer, String name, Function<Configuration, Object> handler) {
        configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessor(
                        name,
                        Configuration::eventStore,
                        (configuration, processor) -> processor
                                .initialSegmentCount(1)
                                .batchSize(BATCH)
                                .tokenClaimInterval(1000)
                                .initialToken(StreamableMessageSource::createTailToken))
                .registerListenerInvocationErrorHandler(name, c -> PropagatingErrorHandler.instance())
                .registerErrorHandler(name, c -> c.getComponent(ProcessorErrors.class, ProcessorErrors::new));
        assign(configurer, name, handler);
    }

    private static void assign(Configurer configurer, String name, Function<Configuration, Object> handler) {
        var built = new AtomicReference<Object>();
        configurer
                .eventProcessing()
                .registerEventHandler(configuration ->
                        built.updateAndGet(known -> known == null ? handler.apply(configuration) : known))
                .assignHandlerInstancesMatching(name, candidate -> candidate == built.get());
    }
}
