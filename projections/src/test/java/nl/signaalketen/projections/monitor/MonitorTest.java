package nl.signaalketen.projections.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.Set;
import nl.signaalketen.projections.Tables;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Referrals;
import nl.signaalketen.projections.monitor.Monitor.Signals;
import nl.signaalketen.projections.web.Period;
import nl.signaalketen.referral.contract.ReferralAcknowledged;
import nl.signaalketen.referral.contract.ReferralDeclined;
import nl.signaalketen.referral.contract.ReferralEscalated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MonitorTest {

    private static final Tables TABLES = Tables.fresh();
    private static final Monitors MONITORS = new Monitors(TABLES.sql());
    private static final String HERE = "MIDDEN_LIMBURG";

    private final History history = new History();

    @BeforeEach
    void empty() {
        TABLES.empty();
    }

    @Test
    void every_signal_stands_in_one_stage() {
        history.signal("s1", HERE, "HARD").signal("s2", HERE, "ZACHT").signal("s3", HERE, "ZACHT");
        history.placed("s2", HERE, "2019-03-05", false).placed("s3", HERE, "2019-03-05", false);
        history.weighed("s3", HERE, "GEEN_MENSENHANDEL", null);
        assertThat(monitor().signalsByStage())
                .containsExactly(
                        new Signals(HERE, "HARD", "GEMELD", null, 1),
                        new Signals(HERE, "ZACHT", "GEWOGEN", "GEEN_MENSENHANDEL", 1),
                        new Signals(HERE, "ZACHT", "OP_AGENDA", null, 1));
    }

    @Test
    void a_signal_counts_by_the_triage_that_a_person_approved_last() {
        history.signal("s1", HERE, "ZACHT").revised("s1", "HARD");
        history.revised("s2", "HARD").signal("s2", HERE, "ZACHT");
        assertThat(monitor().signalsByStage()).containsExactly(new Signals(HERE, "HARD", "GEMELD", null, 2));
    }

    @Test
    void a_signal_that_is_held_over_stands_on_the_agenda_again() {
        history.signal("s1", HERE, "ZACHT").placed("s1", HERE, "2019-03-05", false);
        history.weighed("s1", HERE, "AANVULLEN_EN_AANHOUDEN", null);
        assertThat(monitor().signalsByStage())
                .containsExactly(new Signals(HERE, "ZACHT", "GEWOGEN", "AANVULLEN_EN_AANHOUDEN", 1));
        history.placed("s1", HERE, "2019-03-12", true);
        assertThat(monitor().signalsByStage()).containsExactly(new Signals(HERE, "ZACHT", "OP_AGENDA", null, 1));
    }

    @Test
    void a_referral_is_open_until_it_is_declined_or_completed() {
        for (var referral : new String[] {"r1", "r2", "r3", "r4"}) {
            history.referral(referral, Referrals.atOnce(referral, "s1", "avim-limburg", "POLITIE_AVIM"));
        }
        history.referral("r2", at -> new ReferralEscalated("r2", "TWEEDE_CONTACT", at, at))
                .referral("r3", at -> new ReferralAcknowledged("r3", "rechercheur", at))
                .referral("r4", at -> new ReferralDeclined("r4", "NIET_BEVOEGD", "rechercheur", at));
        assertThat(monitor().openReferrals()).isEqualTo(3);
        assertThat(monitor().referralsByState())
                .extracting(Monitor.Referrals::state)
                .containsExactly("ACKNOWLEDGED", "ASKED", "DECLINED", "ESCALATED");
    }

    @Test
    void other_regions_and_other_years_are_not_counted() {
        history.signal("s1", "ZUID_LIMBURG", "HARD");
        history.on("2020-01-01").signal("s2", HERE, "HARD");
        history.placed("s3", HERE, "2019-03-05", false); // its report has not been heard yet
        assertThat(monitor().signals()).isZero();
    }

    private Monitor monitor() {
        TABLES.hear(history);
        return MONITORS.of(Set.of(HERE), Period.of(Year.of(2019)));
    }
}
