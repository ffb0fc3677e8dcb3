package nl.signaalketen.platform.axon;

import java.util.List;
import nl.signaalketen.platform.processor.Processor;
import nl.signaalketen.platform.processor.Processor.Kind;
import nl.signaalketen.platform.processor.Processor.State;
import nl.signaalketen.platform.processor.ProcessorSource;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The readers of the service's own events. How far they have come is counted in positions: Axon's own word for it, caught up
 * or replaying, is wrong for a while after a reset.
 */
final class AxonProcessors implements ProcessorSource {

    private final Configuration axon;
    private final ProcessorErrors errors;
    private final JdbcClient database;
    private final Serializer json;

    AxonProcessors(Configuration axon, JdbcClient database, Serializer json) {
        this.axon = axon;
        this.errors = axon.getComponent(ProcessorErrors.class);
        this.database = database;
        this.json = json;
    }

    @Override
    public List<Processor> processors() {
        var end = database.sql("select coalesce(max(globalindex), 0) from domainevententry")
                .query(Long.class)
                .single();
        return axon.eventProcessingConfiguration().eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .map(reader -> processor(reader, end))
                .toList();
    }

    /** The position of the last event with which the reader of that name is done; 0 before the first. */
    long positionOf(String name) {
        return axon.eventProcessingConfiguration()
                .eventProcessor(name, StreamingEventProcessor.class)
                .map(this::position)
                .orElseThrow();
    }

    private Processor processor(StreamingEventProcessor reader, long end) {
        var position = position(reader);
        var last = errors.of(reader.getName());
        var stuck = last.filter(failure -> failure.position() > position).isPresent();
        var going = stuck ? State.ERROR : State.RUNNING;
        return new Processor(
                reader.getName(),
                Kind.PUBLISHER,
                position,
                end,
                reader.isRunning() ? going : State.STOPPED,
                last.map(ProcessorErrors.Failure::cause).orElse(null));
    }

    /** What is stored may be some seconds behind what this node has done; of what another node does nothing else is known. */
    private long position(StreamingEventProcessor reader) {
        var here = reader.processingStatus().values().stream()
                .map(EventTrackerStatus::getTrackingToken)
                .toList();
        return (here.isEmpty() ? stored(reader.getName()) : here)
                .stream().mapToLong(AxonProcessors::position).min().orElse(0);
    }

    private List<TrackingToken> stored(String name) {
        return database.sql("select token, tokentype from tokenentry where processorname = :name and token is not null")
                .param("name", name)
                .query((row, n) -> json.<byte[], TrackingToken>deserialize(
                        new SimpleSerializedObject<>(row.getBytes(1), byte[].class, row.getString(2), null)))
                .list();
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : Math.max(0, token.position().orElse(0));
    }
}
