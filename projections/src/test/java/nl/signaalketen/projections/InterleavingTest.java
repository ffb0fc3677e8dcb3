package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.history.Fact;
import nl.signaalketen.projections.history.Feedbacks;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Interleaving;
import nl.signaalketen.projections.history.Person;
import nl.signaalketen.projections.history.Referrals;
import nl.signaalketen.referral.contract.FeedbackOwed;
import nl.signaalketen.referral.contract.ReferralAccepted;
import nl.signaalketen.referral.contract.ReferralAcknowledged;
import nl.signaalketen.referral.contract.ReferralCompleted;
import nl.signaalketen.referral.contract.ReferralDeclined;
import nl.signaalketen.referral.contract.ReferralEscalated;
import nl.signaalketen.signal.contract.ControleReported.FilledChecklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Topics are ordered per key and not among each other; the tables must not notice. */
class InterleavingTest {

    private static final Tables TABLES = Tables.fresh();
    private static final List<Fact> HISTORY = history().facts();
    private static final Map<String, String> AS_IT_HAPPENED = asItHappened();

    @BeforeEach
    void empty() {
        TABLES.empty();
    }

    @ParameterizedTest(name = "interleaving {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void every_interleaving_of_topics_and_keys_gives_the_same_tables(long seed) {
        Interleaving.of(HISTORY, seed).forEach(TABLES::hear);
        assertThat(TABLES.checksums()).isEqualTo(AS_IT_HAPPENED);
    }

    @Test
    void one_batch_gives_what_the_facts_one_by_one_give() {
        TABLES.hear(HISTORY);
        assertThat(TABLES.checksums()).isEqualTo(AS_IT_HAPPENED);
    }

    @Test
    void hearing_everything_again_changes_nothing() {
        TABLES.hear(HISTORY);
        Interleaving.of(HISTORY, 42).forEach(TABLES::hear);
        assertThat(TABLES.checksums()).isEqualTo(AS_IT_HAPPENED);
    }

    @Test
    void an_older_fact_that_is_said_again_after_a_newer_one_changes_nothing() {
        TABLES.hear(HISTORY);
        HISTORY.forEach(fact -> TABLES.hear(List.of(fact)));
        assertThat(TABLES.checksums()).isEqualTo(AS_IT_HAPPENED);
        HISTORY.reversed().forEach(fact -> TABLES.hear(List.of(fact)));
        assertThat(TABLES.checksums()).isEqualTo(AS_IT_HAPPENED);
        TABLES.empty();
        TABLES.hear(HISTORY.reversed());
        assertThat(TABLES.checksums()).isEqualTo(AS_IT_HAPPENED);
    }

    @Test
    void the_history_leaves_no_table_empty_so_that_none_escapes_these_tests() {
        assertThat(AS_IT_HAPPENED.values()).noneMatch(checksum -> checksum.startsWith("0 rows"));
    }

    @Test
    void what_follows_from_facts_of_several_topics_is_there_and_differs_from_row_to_row() {
        TABLES.hear(HISTORY);
        assertThat(count("inspection_checklist where referred")).isEqualTo(2);
        assertThat(count("inspection_checklist where not referred")).isEqualTo(1);
        assertThat(count("monitor_signal where classified_at is not null")).isEqualTo(2);
        assertThat(count("monitor_signal where classification_to_acceptance is not null"))
                .isEqualTo(1);
    }

    private static int count(String rows) {
        return TABLES.sql()
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }

    private static Map<String, String> asItHappened() {
        HISTORY.forEach(fact -> TABLES.hear(List.of(fact)));
        return TABLES.checksums();
    }

    private static History history() {
        var history = new History();
        var checklists = List.of(
                new FilledChecklist("k1", "p1", "RO", "M", "30-39", List.of("LOON_AFSTAAN", "REISSCHULD")),
                new FilledChecklist("k2", "p2", "RO", "V", "<18", List.of("LOON_AFSTAAN")),
                new FilledChecklist("k3", "p3", "RO", "V", "18-29", List.of()));
        history.controle("linne", "LIMBURG", "TUINBOUW_FRUITTEELT", checklists);
        for (var number : List.of("1", "2")) {
            anApproach(history, number, person("p" + number).metIn("k" + number));
        }
        var declined = person("p3").metIn("k3");
        history.signal("s-3", "MIDDEN_LIMBURG", "HARD")
                .weighed("s-3", "MIDDEN_LIMBURG", "CASUS", "c-" + declined.betrokkene())
                .added(declined)
                .classified(declined, "VERMOEDELIJK", "DEFINITIEF")
                .referral("r-k3", Referrals.shelter("r-k3", declined, "GESPECIALISEERD_CENTRUM"))
                .referral("r-k3", Referrals.declined("r-k3"));
        return history.weighed("s-2", "MIDDEN_LIMBURG", "GEEN_MENSENHANDEL", null);
    }

    private static void anApproach(History history, String number, Person person) {
        var signal = "s-" + number;
        var casus = "c-" + person.betrokkene();
        history.signal(signal, "MIDDEN_LIMBURG", "ZACHT")
                .revised(signal, "HARD")
                .revised(signal, "ZACHT")
                .referral(signal, at -> new FeedbackOwed(signal, "school-roermond", at))
                .placed(signal, "MIDDEN_LIMBURG", "2019-03-05", false)
                .enquired(signal, "MIDDEN_LIMBURG", "GEMEENTE", "2019-03-08")
                .placed(signal, "MIDDEN_LIMBURG", "2019-03-12", true)
                .weighed(signal, "MIDDEN_LIMBURG", "CASUS", casus)
                .opened(casus, signal, "MIDDEN_LIMBURG")
                .joined(casus, "s-linne")
                .added(person)
                .classified(person, "VERMOEDELIJK", "VOORLOPIG")
                .classified(person, "DAADWERKELIJK", "DEFINITIEF")
                .classified(person, "GEEN", "DEFINITIEF")
                .consent(person, false)
                .consent(person, true)
                .route(casus, "ZORG")
                .route(casus, "ZORG", "STRAFRECHT");
        answered(history, "r-" + number, person);
        history.referral("r-" + signal, Referrals.atOnce("r-" + signal, signal, "avim-limburg", "POLITIE_AVIM"))
                .referral("r-" + signal, at -> new ReferralAccepted("r-" + signal, signal, null, "avim", at))
                .referral(signal, Feedbacks.due(signal))
                .referral(signal, Feedbacks.toAandachtsfunctionaris(signal))
                .referral(signal, Feedbacks.toMelder(signal));
    }

    private static void answered(History history, String referral, Person person) {
        history.referral(referral, Referrals.shelter(referral, person, "GESPECIALISEERD_CENTRUM"))
                .referral(referral, at -> new ReferralEscalated(referral, "TWEEDE_CONTACT", at, at.plusSeconds(60)))
                .referral(referral, at -> new ReferralEscalated(referral, "PROCESREGISSEUR", at, at))
                .referral(referral, at -> new ReferralAcknowledged(referral, "surya-medewerker", at))
                .referral(
                        referral,
                        at -> new ReferralAccepted(referral, null, "c-" + person.betrokkene(), "surya-medewerker", at))
                .referral(referral, at -> new ReferralCompleted(referral, "OPGEVANGEN", "surya-medewerker", at))
                .referral(
                        referral + "-2",
                        Referrals.forCasus(referral + "-2", "c-" + person.betrokkene(), "riec", "RIEC"))
                .referral(referral + "-2", at -> new ReferralDeclined(referral + "-2", "NIET_BEVOEGD", "riec", at))
                .referral(
                        referral + "-3",
                        at -> new ReferralAccepted(referral + "-3", null, "c-" + person.betrokkene(), "om", at));
    }
}
