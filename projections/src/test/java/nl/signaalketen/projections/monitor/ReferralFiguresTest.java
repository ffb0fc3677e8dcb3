package nl.signaalketen.projections.monitor;

import static nl.signaalketen.projections.monitor.Monitored.all;
import static nl.signaalketen.projections.monitor.Monitored.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Referrals;
import nl.signaalketen.projections.monitor.ReferralFigures.Standing;
import nl.signaalketen.projections.monitor.Selection.Code;
import nl.signaalketen.referral.contract.ReferralAccepted;
import nl.signaalketen.referral.contract.ReferralAcknowledged;
import nl.signaalketen.referral.contract.ReferralCompleted;
import nl.signaalketen.referral.contract.ReferralDeclined;
import nl.signaalketen.referral.contract.ReferralEscalated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReferralFiguresTest {

    private static final Monitored MONITORED = new Monitored();
    private static final String LATER = "2019-03-01T12:00:00Z";

    private final History history = new History();

    @BeforeEach
    void empty() {
        MONITORED.empty();
    }

    @Test
    void a_referral_is_open_until_it_is_declined_or_completed() {
        asked("r1", "r2", "r3", "r4");
        history.referral("r2", at -> new ReferralEscalated("r2", "TWEEDE_CONTACT", at, at))
                .referral("r3", at -> new ReferralAcknowledged("r3", "rechercheur", at))
                .referral("r4", at -> new ReferralDeclined("r4", "NIET_BEVOEGD", "rechercheur", at));
        assertThat(figures().openReferrals()).isEqualTo(3);
        assertThat(figures().referralsByState())
                .extracting(Standing::state)
                .containsExactly("ACKNOWLEDGED", "ASKED", "DECLINED", "ESCALATED");
    }

    @Test
    void outcomes_reasons_and_levels_are_counted_for_those_that_have_one() {
        asked("r1", "r2", "r3", "r4");
        history.referral("r1", at -> new ReferralAccepted("r1", "s1", null, "rechercheur", at))
                .referral("r1", at -> new ReferralCompleted("r1", "ONDERZOEK_GESTART", "rechercheur", at))
                .referral("r2", at -> new ReferralDeclined("r2", "GEEN_CAPACITEIT", "rechercheur", at))
                .referral("r3", at -> new ReferralEscalated("r3", "TWEEDE_CONTACT", at, at))
                .referral("r3", at -> new ReferralEscalated("r3", "PROCESREGISSEUR", at, at));
        var figures = figures();
        assertThat(figures.byOutcome()).isEqualTo(Map.of("ONDERZOEK_GESTART", 1));
        assertThat(figures.byDeclineReason()).isEqualTo(Map.of("GEEN_CAPACITEIT", 1));
        assertThat(figures.byEscalation()).isEqualTo(Map.of("PROCESREGISSEUR", 1));
        assertThat(figures.byTrack()).isEqualTo(Map.of("STRAFRECHT", 4));
        assertThat(figures.byAgency()).isEqualTo(Map.of("avim-limburg", 4));
    }

    @Test
    void an_answer_of_any_sort_within_the_hour_is_in_time() {
        asked("acknowledged", "accepted", "declined", "late", "silent");
        history.referral("acknowledged", at -> new ReferralAcknowledged("acknowledged", "ada", at))
                .referral("accepted", at -> new ReferralAccepted("accepted", "s1", null, "ada", at))
                .referral("declined", at -> new ReferralDeclined("declined", "NIET_BEVOEGD", "ada", at));
        history.on("2019-03-01T11:00:00Z").referral("late", at -> new ReferralAcknowledged("late", "ada", at));
        assertThat(figures().acknowledgement()).isEqualTo(new Term(5, 0, 3, 1, 1, 0));
        assertThat(MONITORED.referrals(all(), "2019-03-01T09:30:00Z").acknowledgement())
                .isEqualTo(new Term(5, 0, 3, 1, 0, 1));
    }

    @Test
    void a_referral_is_found_by_who_is_asked_and_by_what_it_is_about() {
        asked("r1");
        history.referral("r2", Referrals.forCasus("r2", "c1", "riec-limburg", "RIEC"));
        MONITORED.hear(history);
        assertThat(referrals(Map.of(Code.AGENCY_KIND, "RIEC"))).isEqualTo(1);
        assertThat(referrals(Map.of(Code.EXPLOITATION, "ARBEIDSUITBUITING", Code.SECTOR, "HORECA")))
                .isEqualTo(2);
        assertThat(referrals(Map.of(Code.SECTOR, "BOUW"))).isZero();
        assertThat(referrals(Map.of(Code.URGENCY, "HARD"))).isEqualTo(2);
    }

    @Test
    void an_answer_to_what_was_not_heard_yet_counts_nowhere() {
        history.referral("r1", at -> new ReferralAcknowledged("r1", "ada", at));
        assertThat(figures().referrals()).isZero();
    }

    private void asked(String... referrals) {
        for (var referral : List.of(referrals)) {
            history.on("2019-03-01")
                    .referral(referral, Referrals.atOnce(referral, "s1", "avim-limburg", "POLITIE_AVIM"));
        }
    }

    private ReferralFigures figures() {
        MONITORED.hear(history);
        return MONITORED.referrals(all(), LATER);
    }

    private static int referrals(Map<Code, String> codes) {
        return MONITORED.referrals(with(codes), LATER).referrals();
    }
}
