package nl.signaalketen.projections.monitor;

import static nl.signaalketen.projections.monitor.Monitored.HERE;
import static nl.signaalketen.projections.monitor.Monitored.all;
import static nl.signaalketen.projections.monitor.Monitored.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import nl.signaalketen.projections.history.Feedbacks;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Referrals;
import nl.signaalketen.projections.monitor.OverdueItems.Kind;
import nl.signaalketen.projections.monitor.OverdueItems.Overdue;
import nl.signaalketen.projections.monitor.Selection.Code;
import nl.signaalketen.referral.contract.ReferralAcknowledged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverdueTest {

    private static final Monitored MONITORED = new Monitored();
    private static final String MUCH_LATER = "2019-12-31T00:00:00Z";

    private final History history = new History();

    @BeforeEach
    void empty() {
        MONITORED.empty();
    }

    @Test
    void a_referral_without_an_answer_is_overdue_once_its_hour_has_passed_and_not_before() {
        history.referral("r1", Referrals.atOnce("r1", "s1", "avim-limburg", "POLITIE_AVIM"));
        assertThat(overdue("2019-03-01T09:59:59Z")).isEmpty();
        assertThat(MONITORED.overdue(all(), "2019-03-01T10:00:00Z"))
                .extracting(Overdue::kind, Overdue::referral, Overdue::signal, Overdue::agency)
                .containsExactly(tuple(Kind.ACKNOWLEDGEMENT, "r1", "s1", "avim-limburg"));
        history.referral("r1", at -> new ReferralAcknowledged("r1", "ada", at));
        assertThat(overdue("2019-03-01T10:00:00Z")).isEmpty();
    }

    @Test
    void a_question_is_overdue_when_its_day_is_over_here_until_the_meeting_weighs_the_signal_again() {
        history.signal("s1", HERE, "ZACHT").placed("s1", HERE, "2019-03-05", false);
        history.enquired("s1", HERE, "GEMEENTE", "2019-03-08");
        assertThat(overdue("2019-03-08T22:59:59Z")).isEmpty();
        assertThat(overdue("2019-03-08T23:00:00Z")).containsExactly(Kind.QUESTION);
        history.placed("s1", HERE, "2019-03-12", true);
        assertThat(overdue(MUCH_LATER)).containsExactly(Kind.QUESTION);
        history.enquired("s1", HERE, "IND", "2020-03-15");
        assertThat(overdue(MUCH_LATER)).isEmpty();
        history.weighed("s1", HERE, "GEEN_MENSENHANDEL", null);
        assertThat(overdue("2020-12-31T00:00:00Z")).isEmpty();
    }

    @Test
    void each_step_of_feedback_is_overdue_by_its_own_term() {
        history.signal("s1", HERE, "ZACHT").weighed("s1", HERE, "ANDER_FENOMEEN", null);
        history.on("2019-03-05").referral("s1", Feedbacks.due("s1"));
        assertThat(overdue("2019-03-12T08:59:59Z")).isEmpty();
        assertThat(overdue("2019-03-12T09:00:00Z")).containsExactly(Kind.FEEDBACK_TO_AANDACHTSFUNCTIONARIS);
        assertThat(overdue("2019-03-19T09:00:00Z"))
                .containsExactly(Kind.FEEDBACK_TO_AANDACHTSFUNCTIONARIS, Kind.FEEDBACK_TO_MELDER);
        history.referral("s1", Feedbacks.toAandachtsfunctionaris("s1"));
        assertThat(overdue("2019-03-19T09:00:00Z")).containsExactly(Kind.FEEDBACK_TO_MELDER);
        history.referral("s1", Feedbacks.toMelder("s1"));
        assertThat(overdue(MUCH_LATER)).isEmpty();
    }

    @Test
    void word_is_in_time_late_overdue_or_still_running() {
        for (var signal : new String[] {"in-time", "late", "silent", "not-weighed"}) {
            history.on("2019-03-01").signal(signal, HERE, "ZACHT");
        }
        for (var signal : new String[] {"in-time", "late", "silent"}) {
            history.on("2019-03-05").referral(signal, Feedbacks.due(signal));
        }
        history.on("2019-03-06").referral("in-time", Feedbacks.toAandachtsfunctionaris("in-time"));
        history.on("2019-03-30").referral("late", Feedbacks.toAandachtsfunctionaris("late"));
        MONITORED.hear(history);
        assertThat(MONITORED.feedback(all(), "2019-03-13T00:00:00Z").toAandachtsfunctionaris())
                .isEqualTo(new Term(4, 1, 1, 1, 1, 0));
        assertThat(MONITORED.feedback(all(), "2019-03-13T00:00:00Z").toMelder()).isEqualTo(new Term(4, 1, 0, 0, 0, 3));
    }

    @Test
    void what_is_overdue_is_found_by_who_is_waited_for() {
        history.signal("s1", HERE, "ZACHT").referral("s1", Feedbacks.due("s1"));
        history.referral("r1", Referrals.atOnce("r1", "s1", "avim-limburg", "POLITIE_AVIM"));
        MONITORED.hear(history);
        assertThat(MONITORED
                        .overdueCounts(with(Map.of(Code.AGENCY_KIND, "POLITIE_AVIM")), MUCH_LATER)
                        .byKind())
                .isEqualTo(Map.of(
                        "ACKNOWLEDGEMENT", 1,
                        "QUESTION", 0,
                        "FEEDBACK_TO_AANDACHTSFUNCTIONARIS", 0,
                        "FEEDBACK_TO_MELDER", 0));
    }

    private Kind[] overdue(String asOf) {
        MONITORED.hear(history);
        return MONITORED.overdue(all(), asOf).stream().map(Overdue::kind).toArray(Kind[]::new);
    }
}
