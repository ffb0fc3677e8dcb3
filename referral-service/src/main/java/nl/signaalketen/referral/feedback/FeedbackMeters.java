package nl.signaalketen.referral.feedback;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much feedback is owed and late, by who should have heard it. Counted when it is read. Source: domain 6, feedback. */
@Component
class FeedbackMeters implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedbackMeters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        bind(meters, "aandachtsfunctionaris", """
                select count(*) from feedback
                where aandachtsfunctionaris_told_at is null and aandachtsfunctionaris_by < :now
                """);
        bind(meters, "melder", "select count(*) from feedback where melder_told_at is null and melder_by < :now");
    }

    private void bind(MeterRegistry meters, String to, String query) {
        Gauge.builder("signaalketen.feedback.overdue", () -> count(query))
                .description("Feedback that was not given in time")
                .tag("to", to)
                .register(meters);
    }

    private long count(String query) {
        return jdbc.sql(query)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
