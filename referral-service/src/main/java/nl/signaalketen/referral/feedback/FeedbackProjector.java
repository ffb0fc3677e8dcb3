package nl.signaalketen.referral.feedback;

import static java.time.ZoneOffset.UTC;

import nl.signaalketen.referral.model.FeedbackEvent.AandachtsfunctionarisTold;
import nl.signaalketen.referral.model.FeedbackEvent.FeedbackOwed;
import nl.signaalketen.referral.model.FeedbackEvent.FeedbackTermSet;
import nl.signaalketen.referral.model.FeedbackEvent.MelderTold;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One statement per kind of fact; report and term may come in either order. */
class FeedbackProjector {

    static final String NAME = "feedback";

    private final JdbcClient jdbc;

    FeedbackProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(FeedbackOwed e) {
        jdbc.sql("""
                insert into feedback (signal, agency, region, owed_since) values (?, ?, ?, ?)
                on conflict (signal) do update
                set agency = excluded.agency, region = excluded.region, owed_since = excluded.owed_since""")
                .params(e.signal().value(), e.agency(), e.region(), e.since().atOffset(UTC))
                .update();
    }

    @EventHandler
    void on(FeedbackTermSet e) {
        jdbc.sql("""
                insert into feedback (signal, aandachtsfunctionaris_by, melder_by) values (?, ?, ?)
                on conflict (signal) do update
                set aandachtsfunctionaris_by = excluded.aandachtsfunctionaris_by, melder_by = excluded.melder_by""")
                .params(
                        e.signal().value(),
                        e.aandachtsfunctionarisBy().atOffset(UTC),
                        e.melderBy().atOffset(UTC))
                .update();
    }

    @EventHandler
    void on(AandachtsfunctionarisTold e) {
        jdbc.sql("""
                update feedback set to_aandachtsfunctionaris = ?, aandachtsfunctionaris_told_at = ? where signal = ?""")
                .params(e.followUp().name(), e.at().atOffset(UTC), e.signal().value())
                .update();
    }

    @EventHandler
    void on(MelderTold e) {
        jdbc.sql("update feedback set to_melder = ?, melder_told_at = ? where signal = ?")
                .params(e.followUp().name(), e.at().atOffset(UTC), e.signal().value())
                .update();
    }
}
