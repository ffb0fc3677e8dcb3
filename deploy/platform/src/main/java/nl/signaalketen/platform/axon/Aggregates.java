package nl.signaalketen.platform.axon;

import java.util.function.Function;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/** Registers aggregates whose commands carry no annotation of Axon, because their model is plain Java. */
public final class Aggregates {

    private Aggregates() {}

    /**
     * @param sealedCommand the sealed type of all its commands, which the one command handler takes
     * @param target the id of the aggregate that a command is for
     */
    public static <A, C> void register(
            Configurer configurer, Class<A> aggregate, Class<C> sealedCommand, Function<C, ?> target) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(aggregate)
                .configureLockFactory(axon -> axon.getComponent(LockFactory.class))
                .configureCommandTargetResolver(ignored -> command -> new VersionedAggregateIdentifier(
                        (Object) target.apply(sealedCommand.cast(command.getPayload())), null)));
    }
}
