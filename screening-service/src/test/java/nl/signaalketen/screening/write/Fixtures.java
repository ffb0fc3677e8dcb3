package nl.signaalketen.screening.write;

import static nl.signaalketen.platform.axon.Commands.message;
import static nl.signaalketen.screening.model.Classification.Stage.DEFINITIEF;
import static nl.signaalketen.screening.model.Classification.Stage.VOORLOPIG;
import static nl.signaalketen.screening.model.Examples.CASUS;
import static nl.signaalketen.screening.model.Examples.classification;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import nl.signaalketen.screening.model.BetrokkeneId;
import nl.signaalketen.screening.model.CasusCommand;
import nl.signaalketen.screening.model.CasusCommand.ClassifyBetrokkene;
import nl.signaalketen.screening.model.CasusHistory;
import nl.signaalketen.screening.model.Classificatie;
import nl.signaalketen.screening.model.Examples;
import nl.signaalketen.screening.model.Subject;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;

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

    static TestExecutor<Casus> given(CasusHistory history) {
        return fixture(Casus.class, CasusCommand.class, CasusCommand::casus).given(List.copyOf(history.events()));
    }

    static Object classify(BetrokkeneId betrokkene, Classificatie as, boolean definitive, Subject by) {
        return message(
                new ClassifyBetrokkene(CASUS, betrokkene, classification(as, definitive ? DEFINITIEF : VOORLOPIG), by));
    }
}
