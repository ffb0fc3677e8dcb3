package nl.signaalketen.platform.things;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A thing that can be named, and counts how often. */
public final class Thing {

    public record ThingId(@JsonValue UUID value) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public ThingId {}

        @Override
        public String toString() {
            return value.toString();
        }
    }

    public sealed interface ThingCommand {
        ThingId thing();
    }

    public record NameThing(ThingId thing, String name) implements ThingCommand {}

    public record ThingNamed(ThingId thing, String name, int times) {}

    /** What is said of it on the topic. */
    public record ThingHeard(String thing, String name) {}

    @AggregateIdentifier
    private @Nullable ThingId id;

    private int times;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(ThingCommand command) {
        if (command instanceof NameThing naming) {
            AggregateLifecycle.apply(new ThingNamed(naming.thing(), naming.name(), times + 1));
        }
        return times;
    }

    @EventSourcingHandler
    void on(ThingNamed event) {
        id = event.thing();
        times = event.times();
    }
}
