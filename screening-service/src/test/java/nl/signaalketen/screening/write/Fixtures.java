package nl.signaalketen.screening.write;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Function;
import nl.signaalketen.screening.model.Examples;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;

/** The shell of an aggregate in a fixture; commands are sent to it as the service sends them. */
final class Fixtures {

    private Fixtures() {}

    static <A, C> AggregateTestFixture<A> fixture(Class<A> shell, Class<C> sealedCommand, Function<C, ?> target) {
        var fixture = new AggregateTestFixture<>(shell);
        fixture.registerInjectableResource(Clock.fixed(Examples.NOW, ZoneOffset.UTC));
        fixture.registerCommandTargetResolver(message -> new VersionedAggregateIdentifier(
                (Object) target.apply(sealedCommand.cast(message.getPayload())).toString(), null));
        return fixture;
    }
}
