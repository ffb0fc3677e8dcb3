package nl.signaalketen.referral.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.ZoneOffset;
import nl.signaalketen.referral.model.Urgency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many referrals nobody has acknowledged in time, by urgency. Counted when it is read. Source: domain 6, acknowledgement times. */
@Component
class ReferralMeters implements MeterBinder {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReferralMeters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (var urgency : Urgency.values()) {
            Gauge.builder("signaalketen.referrals.overdue", () -> overdue(urgency))
                    .description("Referrals that were not acknowledged in time")
                    .tag("urgency", urgency.name())
                    .register(meters);
        }
    }

    private long overdue(Urgency urgency) {
        return jdbc.sql("""
                        select count(*) from referral_inbox
                        where state = 'ASKED' and acknowledge_by < :now and urgency = :urgency
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("urgency", urgency.name())
                .query(Long.class)
                .single();
    }
}
