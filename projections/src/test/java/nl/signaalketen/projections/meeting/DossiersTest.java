package nl.signaalketen.projections.meeting;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.signaalketen.projections.Tables;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Referrals;
import nl.signaalketen.projections.meeting.Dossier.Betrokkene;
import nl.signaalketen.projections.meeting.Dossier.Classification;
import nl.signaalketen.projections.meeting.Dossier.Referral;
import nl.signaalketen.projections.meeting.Dossier.Signal;
import nl.signaalketen.referral.contract.FeedbackGiven;
import nl.signaalketen.referral.contract.ReferralAcknowledged;
import nl.signaalketen.referral.contract.ReferralDeclined;
import nl.signaalketen.referral.contract.ReferralEscalated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DossiersTest {

    private static final Tables TABLES = Tables.fresh();
    private static final Dossiers DOSSIERS = new Dossiers(TABLES.sql());
    private static final String HERE = "MIDDEN_LIMBURG";

    private final History history = new History();

    @BeforeEach
    void empty() {
        TABLES.empty();
    }

    @Test
    void a_dossier_holds_every_signal_of_the_casus_with_what_its_reporter_was_told() {
        history.signal("s1", HERE, "HARD")
                .signal("s2", HERE, "ZACHT")
                .opened("c1", "s1", HERE)
                .joined("c1", "s2")
                .referral("s1", at -> new FeedbackGiven("s1", "school", "AANDACHTSFUNCTIONARIS", "AFGEROND", "bo", at))
                .referral("s1", at -> new FeedbackGiven("s1", "school", "MELDER", "IN_BEHANDELING", "bo", at));

        assertThat(dossier("c1").signals())
                .extracting(Signal::signal, Signal::urgency, Signal::toldAandachtsfunctionaris, Signal::toldMelder)
                .containsExactly(tuple("s1", "HARD", "AFGEROND", "IN_BEHANDELING"), tuple("s2", "ZACHT", null, null));
    }

    @Test
    void every_classification_of_a_betrokkene_is_shown_with_who_and_why() {
        var ana = person("ana");
        history.opened("c1", "s1", HERE)
                .added(ana, "c1")
                .classified(ana, "c1", "VERMOEDELIJK", "VOORLOPIG")
                .classified(ana, "c1", "DAADWERKELIJK", "DEFINITIEF");

        assertThat(dossier("c1").betrokkenen().getFirst().classifications())
                .extracting(
                        Classification::classificatie,
                        Classification::stage,
                        Classification::by,
                        Classification::reason)
                .containsExactly(
                        tuple("VERMOEDELIJK", "VOORLOPIG", "vt-medewerker", "ERNSTIG_VERMOEDEN"),
                        tuple("DAADWERKELIJK", "DEFINITIEF", "vt-medewerker", "ERNSTIG_VERMOEDEN"));
    }

    @Test
    void consent_is_what_was_recorded_last_and_unknown_until_then() {
        var ana = person("ana");
        var bo = person("bo");
        history.opened(ana.casus(), "s1", HERE)
                .added(ana)
                .added(bo, ana.casus())
                .consent(ana, true)
                .consent(ana, false);

        assertThat(dossier(ana.casus()).betrokkenen())
                .extracting(Betrokkene::betrokkene, Betrokkene::consent)
                .containsExactly(tuple(ana.betrokkene(), false), tuple(bo.betrokkene(), null));
    }

    @Test
    void a_referral_stands_where_its_last_answer_put_it() {
        history.signal("s1", HERE, "HARD")
                .opened("c1", "s1", HERE)
                .referral("r1", Referrals.atOnce("r1", "s1", "avim-limburg", "POLITIE_AVIM"))
                .referral("r2", Referrals.forCasus("r2", "c1", "riec", "RIEC"))
                .referral("r3", Referrals.forCasus("r3", "c1", "gemeente-maasgouw", "GEMEENTE"))
                .referral("r1", at -> new ReferralEscalated("r1", "TWEEDE_CONTACT", at, at))
                .referral("r1", at -> new ReferralAcknowledged("r1", "bo", at))
                .referral("r2", at -> new ReferralDeclined("r2", "NIET_BEVOEGD", "bo", at))
                .referral("r3", at -> new ReferralEscalated("r3", "PROCESREGISSEUR", at, at));

        assertThat(dossier("c1").referrals())
                .extracting(Referral::referral, Referral::state, Referral::why)
                .containsExactly(
                        tuple("r1", "ACKNOWLEDGED", null),
                        tuple("r2", "DECLINED", "NIET_BEVOEGD"),
                        tuple("r3", "ESCALATED", "PROCESREGISSEUR"));
    }

    @Test
    void the_route_is_the_newest_and_absent_before_there_is_one() {
        history.opened("c1", "s1", HERE);
        assertThat(dossier("c1").route()).isNull();

        history.route("c1", "ZORG").route("c1", "ZORG", "STRAFRECHT");

        assertThat(dossier("c1").route().tracks()).containsExactly("ZORG", "STRAFRECHT");
        assertThat(DOSSIERS.standing("c1")).hasValue(new Dossiers.Standing(HERE, "casusregisseur"));
    }

    @Test
    void nothing_of_another_casus_stands_in_it() {
        history.signal("s1", HERE, "HARD")
                .opened("c1", "s1", HERE)
                .signal("s2", HERE, "HARD")
                .opened("c2", "s2", HERE)
                .added(person("ana"), "c2")
                .referral("r2", Referrals.atOnce("r2", "s2", "avim-limburg", "POLITIE_AVIM"));

        assertThat(dossier("c1").signals()).extracting(Signal::signal).containsExactly("s1");
        assertThat(dossier("c1").betrokkenen()).isEmpty();
        assertThat(dossier("c1").referrals()).isEmpty();
    }

    @Test
    void a_casus_that_nobody_opened_has_no_dossier() {
        history.joined("c1", "s1");
        TABLES.hear(history);

        assertThat(DOSSIERS.of("c1")).isEmpty();
        assertThat(DOSSIERS.standing("c1")).isEmpty();
    }

    private Dossier dossier(String casus) {
        TABLES.hear(history);
        return DOSSIERS.of(casus).orElseThrow();
    }
}
