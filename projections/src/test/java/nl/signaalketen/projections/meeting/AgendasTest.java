package nl.signaalketen.projections.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.signaalketen.projections.Tables;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.meeting.Agenda.Item;
import nl.signaalketen.projections.meeting.Agenda.Weighed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgendasTest {

    private static final Tables TABLES = Tables.fresh();
    private static final Agendas AGENDAS = new Agendas(TABLES.sql());
    private static final String HERE = "MIDDEN_LIMBURG";

    private final History history = new History();

    @BeforeEach
    void empty() {
        TABLES.empty();
    }

    @Test
    void hard_signals_stand_first_and_then_those_that_wait_longest() {
        history.signal("s1", HERE, "ZACHT")
                .signal("s2", HERE, "HARD")
                .signal("s3", HERE, "ZACHT")
                .placed("s1", HERE, "2019-03-05", false)
                .placed("s2", HERE, "2019-03-05", false)
                .placed("s3", HERE, "2019-03-05", false);

        assertThat(agenda().items()).extracting(Item::id).containsExactly("s2", "s1", "s3");
        assertThat(agenda().on()).isEqualTo("2019-03-05");
    }

    @Test
    void a_signal_is_shown_with_what_was_reported_and_why_it_is_hard() {
        history.signal("s1", HERE, "HARD").placed("s1", HERE, "2019-03-05", false);

        var signal = agenda().items().getFirst().signal();

        assertThat(signal).isNotNull();
        assertThat(signal.agencyKind()).isEqualTo("ONDERWIJS");
        assertThat(signal.exploitation()).isEqualTo("SEKSUELE_UITBUITING");
        assertThat(signal.indicators()).containsExactly("REISSCHULD");
        assertThat(signal.triage()).isEqualTo("triage/2019-01-01: TRI2");
    }

    @Test
    void a_triage_that_a_person_revised_is_the_one_that_stands() {
        history.signal("s1", HERE, "HARD")
                .placed("s1", HERE, "2019-03-05", false)
                .revised("s1", "ZACHT");

        assertThat(agenda().items()).extracting(item -> item.signal().urgency()).containsExactly("ZACHT");
        assertThat(agenda().items())
                .extracting(item -> item.signal().triage())
                .containsExactly("triage/2027-01-01: T5");
    }

    @Test
    void what_was_carried_over_comes_with_what_the_earlier_meeting_made_of_it() {
        history.signal("s1", HERE, "ZACHT")
                .placed("s1", HERE, "2019-03-05", false)
                .enquired("s1", HERE, "GEMEENTE", "2019-03-11")
                .placed("s1", HERE, "2019-03-12", true);

        var item = agenda().items().getFirst();

        assertThat(item.carriedOver()).isTrue();
        assertThat(item.weighed()).isNull();
        assertThat(item.before()).extracting(Weighed::outcome).containsExactly("AANVULLEN_EN_AANHOUDEN");
        assertThat(item.before()).extracting(Weighed::on).containsExactly(LocalDate.parse("2019-03-05"));
        assertThat(item.before().getFirst().questions())
                .containsExactly(new Asked("GEMEENTE", "WAT_IS_BEKEND", LocalDate.parse("2019-03-11")));
    }

    @Test
    void an_earlier_agenda_does_not_tell_what_a_later_meeting_made_of_it() {
        history.signal("s1", HERE, "ZACHT")
                .placed("s1", HERE, "2019-03-05", false)
                .weighed("s1", HERE, "AANVULLEN_EN_AANHOUDEN", null)
                .placed("s1", HERE, "2019-03-12", true)
                .weighed("s1", HERE, "GEEN_MENSENHANDEL", null);
        TABLES.hear(history);

        var earlier = AGENDAS.of(HERE, LocalDate.parse("2019-03-05")).orElseThrow();

        assertThat(earlier.items().getFirst().weighed().outcome()).isEqualTo("AANVULLEN_EN_AANHOUDEN");
        assertThat(earlier.items().getFirst().before()).isEmpty();
    }

    @Test
    void an_earlier_agenda_says_on_which_day_a_signal_went_on() {
        history.signal("s1", HERE, "ZACHT")
                .placed("s1", HERE, "2019-03-05", false)
                .signal("s2", HERE, "ZACHT")
                .placed("s2", HERE, "2019-03-05", false)
                .weighed("s2", HERE, "GEEN_MENSENHANDEL", null)
                .placed("s1", HERE, "2019-03-12", true)
                .placed("s1", HERE, "2019-03-19", true);
        TABLES.hear(history);

        assertThat(AGENDAS.of(HERE, LocalDate.parse("2019-03-05")).orElseThrow().items())
                .extracting(item -> item.id() + " " + item.carriedTo())
                .containsExactly("s1 2019-03-12", "s2 null");
        assertThat(agenda().items()).extracting(Item::carriedTo).containsOnlyNulls();
    }

    @Test
    void an_earlier_meeting_can_be_looked_at_by_its_day() {
        history.signal("s1", HERE, "ZACHT")
                .placed("s1", HERE, "2019-03-05", false)
                .weighed("s1", HERE, "GEEN_MENSENHANDEL", null)
                .signal("s2", HERE, "ZACHT")
                .placed("s2", HERE, "2019-03-12", false);
        TABLES.hear(history);

        var earlier = AGENDAS.of(HERE, LocalDate.parse("2019-03-05")).orElseThrow();

        assertThat(earlier.items()).extracting(Item::id).containsExactly("s1");
        assertThat(earlier.items()).extracting(item -> item.weighed().outcome()).containsExactly("GEEN_MENSENHANDEL");
        assertThat(AGENDAS.of(HERE, LocalDate.parse("2019-03-06"))).isEmpty();
    }

    @Test
    void what_the_meetings_of_the_region_made_of_a_signal_is_told_in_order_and_to_no_other_region() {
        history.placed("s1", HERE, "2019-03-05", false)
                .weighed("s1", HERE, "AANVULLEN_EN_AANHOUDEN", null)
                .placed("s1", HERE, "2019-03-12", true)
                .weighed("s1", HERE, "CASUS", "c1")
                .placed("s2", HERE, "2019-03-12", false);
        TABLES.hear(history);

        assertThat(AGENDAS.weighed(HERE, "s1"))
                .extracting(one -> one.on() + " " + one.outcome() + " " + one.casus())
                .containsExactly("2019-03-05 AANVULLEN_EN_AANHOUDEN null", "2019-03-12 CASUS c1");
        assertThat(AGENDAS.weighed(HERE, "s2")).isEmpty();
        assertThat(AGENDAS.weighed("NOORD_LIMBURG", "s1")).isEmpty();
    }

    @Test
    void a_signal_whose_report_is_not_heard_yet_stands_on_the_agenda_all_the_same() {
        history.placed("s1", HERE, "2019-03-05", false);

        assertThat(agenda().items()).extracting(Item::signal).containsOnlyNulls();
    }

    @Test
    void another_region_has_no_part_in_it() {
        history.signal("s1", HERE, "ZACHT").placed("s1", HERE, "2019-03-05", false);
        TABLES.hear(history);

        assertThat(AGENDAS.of("NOORD_LIMBURG", null)).isEmpty();
    }

    @Test
    void the_meetings_of_the_last_year_are_listed_with_what_they_weighed_and_the_newest_first() {
        history.placed("s0", HERE, "2018-01-02", false)
                .placed("s1", HERE, "2019-03-05", false)
                .placed("s2", HERE, "2019-03-05", false)
                .weighed("s1", HERE, "GEEN_MENSENHANDEL", null)
                .placed("s2", HERE, "2019-03-12", true)
                .placed("s3", "ZUID_LIMBURG", "2019-03-19", false);
        TABLES.hear(history);

        assertThat(AGENDAS.days(HERE))
                .extracting(day -> day.on() + " " + day.signals() + " " + day.weighed())
                .containsExactly("2019-03-12 1 0", "2019-03-05 2 1");
    }

    private Agenda agenda() {
        TABLES.hear(history);
        return AGENDAS.of(HERE, null).orElseThrow();
    }
}
