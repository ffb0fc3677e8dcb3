package nl.signaalketen.screening.write;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Function;
import nl.signaalketen.screening.model.Examples;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** An aggregate's shell in a fixture, hearing the sealed type of its commands as it does in the service. */
record Shells<C>(Class<?> aggregate, Class<C> sealedCommand, Function<C, ?> target) {

    <A> AggregateTestFixture<A> fixture(Class<A> shell) {
        var fixture = new AggregateTestFixture<>(shell);
        fixture.registerInjectableResource(Clock.fixed(Examples.NOW, ZoneOffset.UTC));
        fixture.registerCommandTargetResolver(message -> new VersionedAggregateIdentifier(
                target.apply(sealedCommand.cast(message.getPayload())).toString(), null));
        return fixture;
    }

    CommandMessage<C> wish(C command) {
        return new GenericCommandMessage<>(new GenericMessage<>(command), sealedCommand.getName());
    }
}
