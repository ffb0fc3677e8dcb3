package nl.signaalketen.referral.inbox;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import nl.signaalketen.referral.model.Matter;
import nl.signaalketen.referral.model.ReferralEvent.ReferralAccepted;
import nl.signaalketen.referral.model.ReferralEvent.ReferralAcknowledged;
import nl.signaalketen.referral.model.ReferralEvent.ReferralAsked;
import nl.signaalketen.referral.model.ReferralEvent.ReferralCompleted;
import nl.signaalketen.referral.model.ReferralEvent.ReferralDeclined;
import nl.signaalketen.referral.model.ReferralEvent.ReferralEscalated;
import nl.signaalketen.referral.model.RoutingEvent.RoutingDecided;
import nl.signaalketen.referral.model.Subject;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One statement per kind of fact. */
class InboxProjector {

    static final String NAME = "inbox";

    private final JdbcClient jdbc;

    InboxProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Comes before the referrals that follow from it, as {@link ReferralAsked} needs it. */
    @EventHandler
    void on(RoutingDecided e) {
        var routed = e.routed();
        if (routed.tellsOfSubject()) {
            jdbc.sql("""
                    insert into routed_subject (origin, betrokkene, municipality, minor) values (?, ?, ?, ?)
                    on conflict (origin, betrokkene) do update set municipality = excluded.municipality, minor = excluded.minor""")
                    .params(
                            routed.subject().origin(),
                            betrokkene(routed.subject()),
                            routed.municipality(),
                            routed.minor())
                    .update();
        }
    }

    @EventHandler
    void on(ReferralAsked e) {
        var request = e.request();
        var subject = request.subject();
        var matter = Objects.requireNonNullElse(request.matter(), Matter.UNTOLD);
        jdbc.sql("""
                insert into referral_inbox (referral, signal, casus, betrokkene, agency, agency_kind, region, track, shelter,
                                            urgency, state, level, asked_at, acknowledge_by, rule_version, rules,
                                            exploitation, sector, municipality, minor)
                select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ASKED', 'EERSTE_CONTACT', ?::timestamptz, ?::timestamptz, ?,
                       string_to_array(?, ','), ?, ?, about.municipality, about.minor
                from (select 1) this left join routed_subject about on about.origin = ? and about.betrokkene = ?
                on conflict (referral) do nothing""")
                .params(
                        e.referral().value(),
                        subject.signal(),
                        subject.casus(),
                        subject.betrokkene(),
                        request.agency(),
                        request.agencyKind(),
                        request.region(),
                        request.track().name(),
                        request.shelter(),
                        request.urgency().name(),
                        utc(e.at()),
                        utc(e.acknowledgeBy()),
                        request.ruleVersion(),
                        String.join(",", request.rules()),
                        matter.exploitation(),
                        matter.sector(),
                        subject.origin(),
                        betrokkene(subject))
                .update();
    }

    @EventHandler
    void on(ReferralEscalated e) {
        jdbc.sql("update referral_inbox set level = ?, acknowledge_by = ? where referral = ?")
                .params(e.level().name(), utc(e.acknowledgeBy()), e.referral().value())
                .update();
    }

    @EventHandler
    void on(ReferralAcknowledged e) {
        jdbc.sql("update referral_inbox set state = 'ACKNOWLEDGED' where referral = ?")
                .params(e.referral().value())
                .update();
    }

    @EventHandler
    void on(ReferralAccepted e) {
        jdbc.sql("update referral_inbox set state = 'ACCEPTED' where referral = ?")
                .params(e.referral().value())
                .update();
    }

    @EventHandler
    void on(ReferralDeclined e) {
        jdbc.sql("update referral_inbox set state = 'DECLINED', decline_reason = ? where referral = ?")
                .params(e.reason().name(), e.referral().value())
                .update();
    }

    @EventHandler
    void on(ReferralCompleted e) {
        jdbc.sql("update referral_inbox set state = 'COMPLETED', outcome = ? where referral = ?")
                .params(e.outcome().name(), e.referral().value())
                .update();
    }

    private static String betrokkene(Subject subject) {
        return Objects.requireNonNullElse(subject.betrokkene(), "");
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(UTC);
    }
}
