package nl.signaalketen.projections.timeline;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.OffsetDateTime;
import java.util.List;
import nl.signaalketen.projections.Tables;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Referrals;
import nl.signaalketen.projections.timeline.Timeline.Entry;
import nl.signaalketen.projections.web.Filters;
import nl.signaalketen.projections.web.Period;
import nl.signaalketen.referral.contract.FeedbackGiven;
import nl.signaalketen.referral.contract.ReferralAcknowledged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Tables TABLES = Tables.fresh();
    private static final Timelines TIMELINES = new Timelines(TABLES.sql());
    private static final OffsetDateTime NOW = Period.endOf(Filters.LAST_DAY);
    private static final String HERE = "MIDDEN_LIMBURG";

    private final History history = new History();

    @BeforeEach
    void empty() {
        TABLES.empty();
    }

    @Test
    void a_timeline_begins_with_the_controle_and_signal_from_before_the_casus() {
        history.controle("linne", HERE, "TUINBOUW_FRUITTEELT", List.of())
                .signal("s-linne", HERE, "HARD")
                .placed("s-linne", HERE, "2019-03-05", false)
                .weighed("s-linne", HERE, "CASUS", "c1")
                .opened("c1", "s-linne", HERE);
        assertThat(entries("c1"))
                .extracting(Entry::what)
                .containsExactly(
                        What.CONTROLE_REPORTED,
                        What.SIGNAL_REPORTED,
                        What.SIGNAL_PLACED_ON_AGENDA,
                        What.SIGNAL_WEIGHED,
                        What.CASUS_OPENED);
    }

    @Test
    void an_entry_says_when_what_who_why_and_by_which_rule() {
        history.on("2019-03-01").signal("s1", HERE, "HARD").opened("c1", "s1", HERE);
        var reported = entries("c1").getFirst();
        assertThat(reported.at()).isEqualTo("2019-03-01T09:00:00Z");
        assertThat(reported.what()).isEqualTo(What.SIGNAL_REPORTED);
        assertThat(reported.outcome()).isEqualTo("HARD");
        assertThat(reported.who()).isEqualTo("school-roermond");
        assertThat(reported.why()).isEqualTo("REISSCHULD");
        assertThat(reported.rule()).isEqualTo("triage/2019-01-01: TRI2");
    }

    @Test
    void referrals_that_followed_at_once_from_a_signal_are_told_with_their_answers_and_whom_they_asked() {
        history.signal("s1", HERE, "HARD")
                .referral("r1", Referrals.atOnce("r1", "s1", "avim-limburg", "POLITIE_AVIM"))
                .referral("r1", at -> new ReferralAcknowledged("r1", "rechercheur", at))
                .opened("c1", "s1", HERE);
        assertThat(entries("c1"))
                .filteredOn(entry -> entry.referral() != null)
                .extracting(Entry::what, Entry::whom)
                .containsExactly(
                        tuple(What.REFERRAL_ASKED, "avim-limburg"), tuple(What.REFERRAL_ACKNOWLEDGED, "avim-limburg"));
    }

    @Test
    void what_a_meeting_did_not_finish_with_is_told_as_carried_over() {
        history.signal("s1", HERE, "ZACHT")
                .placed("s1", HERE, "2019-03-05", false)
                .placed("s1", HERE, "2019-03-12", true)
                .opened("c1", "s1", HERE);
        assertThat(entries("c1"))
                .filteredOn(entry -> entry.what() == What.SIGNAL_PLACED_ON_AGENDA)
                .extracting(Entry::why)
                .containsExactly(null, "DOORGESCHOVEN");
    }

    @Test
    void a_signal_that_joins_later_brings_its_past_along() {
        history.signal("s1", HERE, "ZACHT").signal("s2", HERE, "ZACHT").opened("c1", "s1", HERE);
        assertThat(entries("c1")).extracting(Entry::signal).doesNotContain("s2");
        history.joined("c1", "s2");
        assertThat(entries("c1")).extracting(Entry::signal).contains("s2");
    }

    @Test
    void people_route_referrals_and_feedback_are_told() {
        var ana = person("ana");
        history.signal("s1", HERE, "ZACHT")
                .opened("c1", "s1", HERE)
                .added(ana, "c1")
                .classified(ana, "c1", "VERMOEDELIJK", "VOORLOPIG")
                .route("c1", "BESTUURLIJK")
                .referral("r1", Referrals.forCasus("r1", "c1", "gemeente-maasgouw", "GEMEENTE"))
                .referral("s1", at -> new FeedbackGiven("s1", "school-roermond", "MELDER", "IN_BEHANDELING", "af", at));
        assertThat(entries("c1"))
                .extracting(Entry::what)
                .containsExactly(
                        What.SIGNAL_REPORTED,
                        What.CASUS_OPENED,
                        What.BETROKKENE_ADDED,
                        What.BETROKKENE_CLASSIFIED,
                        What.ROUTE_DETERMINED,
                        What.REFERRAL_ASKED,
                        What.FEEDBACK_GIVEN);
    }

    @Test
    void a_route_that_a_classification_took_along_was_determined_by_nobody() {
        var ana = person("ana");
        history.opened("c1", "s1", HERE)
                .added(ana, "c1")
                .on("2019-03-05")
                .route("c1", "ZORG")
                .on("2019-03-06")
                .classified(ana, "c1", "VERMOEDELIJK", "VOORLOPIG")
                .on("2019-03-06")
                .route("c1", "ZORG");
        assertThat(entries("c1"))
                .filteredOn(entry -> entry.what() == What.ROUTE_DETERMINED)
                .extracting(Entry::who)
                .containsExactly("zvh-medewerker", null);
        assertThat(entries("c1"))
                .filteredOn(entry -> entry.what() == What.BETROKKENE_CLASSIFIED)
                .extracting(Entry::who)
                .doesNotContainNull();
    }

    @Test
    void a_casus_is_of_the_casusregisseur_whom_the_newest_route_names_though_heard_before_the_opening() {
        var routes = new History().assigned("c1", "af").assigned("c1", "chris");
        TABLES.hear(routes);
        assertThat(TIMELINES.of("c1", NOW)).isEmpty();
        history.on("2019-02-01").opened("c1", "s1", HERE);
        TABLES.hear(history);
        assertThat(TIMELINES.of("c1", NOW))
                .hasValueSatisfying(
                        timeline -> assertThat(timeline.casusregisseur()).isEqualTo("chris"));
    }

    @Test
    void nothing_of_another_casus_is_told() {
        history.signal("s1", HERE, "HARD").opened("c1", "s1", HERE);
        history.signal("s2", HERE, "HARD")
                .referral("r2", Referrals.atOnce("r2", "s2", "avim-limburg", "POLITIE_AVIM"))
                .opened("c2", "s2", HERE);
        assertThat(entries("c1")).extracting(Entry::what).containsExactly(What.SIGNAL_REPORTED, What.CASUS_OPENED);
    }

    @Test
    void a_timeline_as_of_a_moment_knows_nothing_that_happened_later() {
        history.on("2019-03-01")
                .signal("s1", HERE, "HARD")
                .signal("s2", HERE, "ZACHT")
                .on("2019-03-05")
                .opened("c1", "s1", HERE)
                .assigned("c1", "af")
                .on("2019-03-12")
                .joined("c1", "s2")
                .assigned("c1", "chris");
        TABLES.hear(history);
        assertThat(TIMELINES.of("c1", OffsetDateTime.parse("2019-03-04T00:00:00Z")))
                .isEmpty();
        var then =
                TIMELINES.of("c1", OffsetDateTime.parse("2019-03-11T00:00:00Z")).orElseThrow();
        assertThat(then.casusregisseur()).isEqualTo("af");
        assertThat(then.entries())
                .extracting(Entry::what)
                .containsExactly(What.SIGNAL_REPORTED, What.CASUS_OPENED, What.ROUTE_DETERMINED);
    }

    @Test
    void a_casus_that_nobody_opened_has_no_timeline() {
        assertThat(TIMELINES.of("c9", NOW)).isEmpty();
    }

    private List<Entry> entries(String casus) {
        TABLES.hear(history);
        return TIMELINES.of(casus, NOW).orElseThrow().entries();
    }
}
