package nl.signaalketen.referral.overdue;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import nl.signaalketen.referral.model.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many referrals nobody has acknowledged in time, by urgency, and how much feedback is late, by who should have heard it.
 * Counted when it is read. Source: domain 6, acknowledgement times and feedback.
 */
@Component
class OverdueMeters implements MeterBinder {

    private static final String REFERRALS = """
            select count(*) from referral_inbox
            where state = 'ASKED' and (level <> 'EERSTE_CONTACT' or acknowledge_by < :now) and urgency = :urgency
            """;

    private static final Map<String, String> FEEDBACK = Map.of(
            "aandachtsfunctionaris",
            """
            select count(*) from feedback
            where aandachtsfunctionaris_told_at is null and aandachtsfunctionaris_by < :now
            """,
            "melder",
            "select count(*) from feedback where melder_told_at is null and melder_by < :now");

    private final JdbcClient jdbc;
    private final Clock clock;

    OverdueMeters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (var urgency : Urgency.values()) {
            Gauge.builder("signaalketen.referrals.overdue", () -> count(REFERRALS, Map.of("urgency", urgency.name())))
                    .description("Referrals that were not acknowledged in time")
                    .tag("urgency", urgency.name())
                    .register(meters);
        }
        FEEDBACK.forEach((to, late) -> Gauge.builder("signaalketen.feedback.overdue", () -> count(late, Map.of()))
                .description("Feedback that was not given in time")
                .tag("to", to)
                .register(meters));
    }

    private long count(String query, Map<String, String> of) {
        return jdbc.sql(query)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .params(of)
                .query(Long.class)
                .single();
    }
}
