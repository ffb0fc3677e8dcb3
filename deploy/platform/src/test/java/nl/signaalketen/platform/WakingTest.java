package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.signaalketen.platform.things.Thing.NameThing;
import nl.signaalketen.platform.things.Thing.ThingId;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When those who read the events of a service are called. */
class WakingTest extends RunningThings {

    @Autowired
    Configuration axon;

    private final AtomicInteger called = new AtomicInteger();
    private BlockingStream<TrackedEventMessage<?>> stream;

    @BeforeEach
    void read() {
        var store = axon.eventStore();
        stream = store.openStream(store.createHeadToken());
        assertThat(stream.setOnAvailableCallback(called::incrementAndGet)).isTrue();
    }

    @AfterEach
    void leave() {
        stream.close();
    }

    @Test
    void a_reader_is_called_when_what_several_commands_did_is_committed_and_not_before() {
        var first = new ThingId(UUID.randomUUID());
        var second = new ThingId(UUID.randomUUID());

        commands.together(() -> {
            commands.send(new NameThing(first, "first"));
            commands.send(new NameThing(second, "second"));
            assertThat(called).hasValue(0);
            return null;
        });

        assertThat(called).hasPositiveValue();
        assertThat(next()).isEqualTo(first.toString());
        assertThat(next()).isEqualTo(second.toString());
        assertThat(stream.hasNextAvailable()).isFalse();
    }

    @Test
    void nobody_is_called_for_what_was_taken_back() {
        catchThrowable(() -> commands.together(() -> {
            commands.send(new NameThing(new ThingId(UUID.randomUUID()), "gone"));
            throw new IllegalStateException("after the event");
        }));

        assertThat(called).hasValue(0);
        assertThat(stream.hasNextAvailable()).isFalse();
    }

    @Test
    void a_reader_that_cannot_be_called_fails_nothing_that_was_committed() {
        stream.setOnAvailableCallback(() -> {
            throw new IllegalStateException("stopped");
        });

        var thing = nameAThing("kept");

        assertThat(next()).isEqualTo(thing);
    }

    @Test
    void who_has_left_is_called_no_more() {
        stream.close();

        nameAThing("later");

        assertThat(called).hasValue(0);
    }

    private String next() {
        try {
            return ((DomainEventMessage<?>) stream.nextAvailable()).getAggregateIdentifier();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
