package nl.signaalketen.platform.things;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
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

        static ThingId parse(String text) {
            return new ThingId(UUID.fromString(text));
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    public sealed interface ThingCommand {
        ThingId thing();
    }

    public record NameThing(ThingId thing, String name) implements ThingCommand {}

    /** Gives it the colour that a run found for it. */
    public record RecolourThing(ThingId thing, int warmth, List<String> colours, String run) implements ThingCommand {}

    public record ThingNamed(ThingId thing, String name, int times) {}

    public record ThingRecoloured(ThingId thing, int warmth, List<String> colours, String run) {}

    /** What is said of it on the topic. */
    public record ThingHeard(String thing, String name) {}

    @AggregateIdentifier
    private @Nullable ThingId id;

    private int times;

    private @Nullable String recolouredBy;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    int handle(ThingCommand command) {
        switch (command) {
            case NameThing c -> AggregateLifecycle.apply(new ThingNamed(c.thing(), c.name(), times + 1));
            case RecolourThing c when c.run().equals(recolouredBy) -> {}
            case RecolourThing c ->
                AggregateLifecycle.apply(new ThingRecoloured(c.thing(), c.warmth(), c.colours(), c.run()));
        }
        return times;
    }

    @EventSourcingHandler
    void on(ThingNamed event) {
        id = event.thing();
        times = event.times();
    }

    @EventSourcingHandler
    void on(ThingRecoloured event) {
        recolouredBy = event.run();
    }
}
