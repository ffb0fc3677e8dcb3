package nl.signaalketen.platform.processor;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Measures how far everything has come that follows a stream. Looks by itself every few seconds, since a look asks Kafka and
 * PostgreSQL and meters are read more often; where nothing can be seen there is no meter, rather than the one of before.
 */
final class ProcessorMeters {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessorMeters.class);

    private final ObjectProvider<ProcessorSource> sources;
    private final MultiGauge lag;
    private final MultiGauge position;
    private final MultiGauge stuck;

    ProcessorMeters(ObjectProvider<ProcessorSource> sources, MeterRegistry meters) {
        this.sources = sources;
        this.lag = MultiGauge.builder("signaalketen.processor.lag")
                .description("Records or events that are still to be read")
                .register(meters);
        this.position = MultiGauge.builder("signaalketen.processor.position")
                .description("How far it has come, counted as the stream is; its rate is the speed")
                .register(meters);
        this.stuck = MultiGauge.builder("signaalketen.processor.stuck")
                .description("1 where it tries the same again or has stopped, 0 where it does its work")
                .register(meters);
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        var seen = seen();
        show(lag, seen, Processor::lag);
        show(position, seen, Processor::position);
        show(stuck, seen, processor -> processor.state() == Processor.State.RUNNING ? 0 : 1);
    }

    private List<Processor> seen() {
        try {
            return sources.stream()
                    .flatMap(source -> source.processors().stream())
                    .toList();
        } catch (RuntimeException away) {
            LOG.debug("Nothing can be seen of the processors", away);
            return List.of();
        }
    }

    private static void show(
            MultiGauge gauge, List<Processor> seen, Function<Processor, ? extends @Nullable Number> value) {
        gauge.register(
                seen.stream()
                        .map(processor -> row(processor, value.apply(processor)))
                        .filter(Objects::nonNull)
                        .toList(),
                true);
    }

    private static @Nullable Row<Number> row(Processor processor, @Nullable Number value) {
        return value == null
                ? null
                : Row.of(
                        Tags.of(
                                "processor",
                                processor.name(),
                                "kind",
                                processor.kind().name()),
                        value);
    }
}
