package nl.signaalketen.projections.monitor;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.Supplier;
import nl.signaalketen.projections.generation.GenerationReader;
import nl.signaalketen.projections.web.AsOf;
import nl.signaalketen.signal.contract.CodeLists;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many signals the meetings are not done with, and how long the oldest has waited, by urgency and of all regions together.
 * Counted in the live read models when it is read.
 */
@Component
class SignalMeters implements MeterBinder {

    /** As {@link SignalFigures} names them; the first condition is that of the index. */
    private static final String WAITING = """
            from monitor_signal
            where stage <> 'AFGEROND' and stage in ('GEMELD', 'OP_AGENDA', 'AANGEHOUDEN') and urgency_now = :urgency
            """;

    private final JdbcClient sql;
    private final GenerationReader reader;
    private final AsOf asOf;

    SignalMeters(JdbcClient sql, GenerationReader reader, AsOf asOf) {
        this.sql = sql;
        this.reader = reader;
        this.asOf = asOf;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (var urgency : CodeLists.URGENCY) {
            gauge("signaalketen.signals.open", urgency, () -> open(urgency))
                    .description("Signals that are not weighed yet, or held over")
                    .register(meters);
            gauge("signaalketen.signals.oldest.open", urgency, () -> oldest(urgency))
                    .description("How long ago the oldest of them was reported")
                    .baseUnit("seconds")
                    .register(meters);
        }
    }

    private static Gauge.Builder<Supplier<Number>> gauge(String name, String urgency, Supplier<Number> count) {
        return Gauge.builder(name, count).tag("urgency", urgency);
    }

    private long open(String urgency) {
        return reader.live(_ -> sql.sql("select count(*) " + WAITING)
                .param("urgency", urgency)
                .query(Long.class)
                .single());
    }

    private double oldest(String urgency) {
        return reader.live(_ -> sql.sql("""
                        select coalesce(extract(epoch from cast(:now as timestamptz) - min(reported_at)), 0)
                        """ + WAITING)
                .param("now", asOf.ofTheRequest())
                .param("urgency", urgency)
                .query(Double.class)
                .single());
    }
}
