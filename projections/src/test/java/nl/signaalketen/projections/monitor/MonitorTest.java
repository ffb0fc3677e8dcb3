package nl.signaalketen.projections.monitor;

import static nl.signaalketen.projections.monitor.Monitored.HERE;
import static nl.signaalketen.projections.monitor.Monitored.all;
import static nl.signaalketen.projections.monitor.Monitored.between;
import static nl.signaalketen.projections.monitor.Monitored.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import nl.signaalketen.projections.history.Feedbacks;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Report;
import nl.signaalketen.projections.monitor.Selection.Code;
import nl.signaalketen.projections.monitor.SignalFigures.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MonitorTest {

    private static final Monitored MONITORED = new Monitored();

    private final History history = new History();

    @BeforeEach
    void empty() {
        MONITORED.empty();
    }

    @Test
    void every_signal_stands_in_one_stage() {
        history.signal("s1", HERE, "HARD").signal("s2", HERE, "ZACHT").signal("s3", HERE, "ZACHT");
        history.placed("s2", HERE, "2019-03-05", false).placed("s3", HERE, "2019-03-05", false);
        history.weighed("s3", HERE, "GEEN_MENSENHANDEL", null);
        assertThat(figures().signalsByStage())
                .containsExactly(
                        new Standing(HERE, "HARD", "GEMELD", null, 1),
                        new Standing(HERE, "ZACHT", "GEWOGEN", "GEEN_MENSENHANDEL", 1),
                        new Standing(HERE, "ZACHT", "OP_AGENDA", null, 1));
    }

    @Test
    void a_signal_that_is_held_over_stands_on_the_agenda_again() {
        history.signal("s1", HERE, "ZACHT").placed("s1", HERE, "2019-03-05", false);
        history.weighed("s1", HERE, "AANVULLEN_EN_AANHOUDEN", null);
        assertThat(figures().byStage()).containsExactly(entry("AANGEHOUDEN", 1));
        history.placed("s1", HERE, "2019-03-12", true);
        assertThat(figures().signalsByStage()).containsExactly(new Standing(HERE, "ZACHT", "OP_AGENDA", null, 1));
    }

    @Test
    void a_signal_is_open_until_the_melder_has_been_told() {
        history.signal("s1", HERE, "ZACHT").placed("s1", HERE, "2019-03-05", false);
        history.weighed("s1", HERE, "GEEN_MENSENHANDEL", null).referral("s1", Feedbacks.toAandachtsfunctionaris("s1"));
        assertThat(figures().byStage()).containsExactly(entry("TERUGGEKOPPELD", 1));
        assertThat(figures().open()).isEqualTo(1);
        history.referral("s1", Feedbacks.toMelder("s1"));
        assertThat(figures().byStage()).containsExactly(entry("AFGEROND", 1));
        assertThat(figures().open()).isZero();
    }

    @Test
    void word_that_was_given_early_does_not_close_what_the_meeting_has_not_weighed() {
        history.signal("s1", HERE, "ZACHT").placed("s1", HERE, "2019-03-05", false);
        history.referral("s1", Feedbacks.toAandachtsfunctionaris("s1")).referral("s1", Feedbacks.toMelder("s1"));
        assertThat(figures().byStage()).containsExactly(entry("OP_AGENDA", 1));
    }

    @Test
    void a_signal_counts_by_the_triage_that_a_person_approved_last() {
        history.signal("s1", HERE, "ZACHT").revised("s1", "HARD");
        history.revised("s2", "HARD").signal("s2", HERE, "ZACHT");
        assertThat(figures().byUrgency()).containsExactly(entry("HARD", 2));
        assertThat(MONITORED.signals(with(Map.of(Code.URGENCY, "HARD"))).signals())
                .isEqualTo(2);
        assertThat(MONITORED.signals(with(Map.of(Code.URGENCY, "ZACHT"))).signals())
                .isZero();
    }

    @Test
    void signals_are_counted_by_who_reported_and_what_they_are_about() {
        history.signal(Report.of("s1", HERE, "HARD")
                        .by("hotel-roermond", "HOTEL")
                        .about("CRIMINELE_UITBUITING", null))
                .signal(Report.of("s2", HERE, "ZACHT").by("rsz", "RSZ").about("ARBEIDSUITBUITING", "HORECA"))
                .signal(Report.of("s3", HERE, "ZACHT").by("tsw", "TSW").about("ARBEIDSUITBUITING", "BOUW"));
        var figures = figures();
        assertThat(figures.byAgency()).isEqualTo(Map.of("hotel-roermond", 1, "rsz", 1, "tsw", 1));
        assertThat(figures.byAgencyKind()).isEqualTo(Map.of("HOTEL", 1, "RSZ", 1, "TSW", 1));
        assertThat(figures.byExploitation()).isEqualTo(Map.of("CRIMINELE_UITBUITING", 1, "ARBEIDSUITBUITING", 2));
        assertThat(figures.bySector()).isEqualTo(Map.of("ONBEKEND", 1, "HORECA", 1, "BOUW", 1));
    }

    @Test
    void each_filter_leaves_what_it_names_and_together_they_leave_what_all_of_them_name() {
        history.signal(Report.of("s1", HERE, "HARD")
                        .by("hotel-roermond", "HOTEL")
                        .about("CRIMINELE_UITBUITING", null))
                .signal(Report.of("s2", HERE, "ZACHT").by("rsz", "RSZ").about("ARBEIDSUITBUITING", "HORECA"))
                .signal(Report.of("s3", HERE, "ZACHT").by("rsz", "RSZ").about("ARBEIDSUITBUITING", "BOUW"));
        MONITORED.hear(history);
        assertThat(signals(Map.of(Code.AGENCY_KIND, "RSZ"))).isEqualTo(2);
        assertThat(signals(Map.of(Code.EXPLOITATION, "CRIMINELE_UITBUITING"))).isEqualTo(1);
        assertThat(signals(Map.of(Code.SECTOR, "HORECA"))).isEqualTo(1);
        assertThat(signals(Map.of(Code.SECTOR, "ONBEKEND"))).isEqualTo(1);
        assertThat(signals(Map.of(Code.AGENCY_KIND, "RSZ", Code.SECTOR, "BOUW", Code.URGENCY, "ZACHT")))
                .isEqualTo(1);
        assertThat(signals(Map.of(Code.AGENCY_KIND, "HOTEL", Code.SECTOR, "BOUW")))
                .isZero();
    }

    @Test
    void a_day_begins_at_midnight_here_and_not_in_greenwich() {
        history.on("2019-12-31T22:30:00Z").signal("half-past-eleven", HERE, "HARD");
        history.on("2019-12-31T23:30:00Z").signal("half-past-midnight", HERE, "HARD");
        history.on("2018-12-31T22:30:00Z").signal("a-year-before", HERE, "HARD");
        MONITORED.hear(history);
        assertThat(MONITORED.signals(all()).byMonth()).containsExactly(entry("2019-12", 1));
        assertThat(MONITORED.signals(between("2019-12-31", "2019-12-31")).signals())
                .isEqualTo(1);
        assertThat(MONITORED.signals(between("2020-01-01", "2020-01-01")).byMonth())
                .containsExactly(entry("2020-01", 1));
    }

    @Test
    void other_regions_and_other_years_are_not_counted() {
        history.signal("s1", "ZUID_LIMBURG", "HARD");
        history.on("2020-01-01").signal("s2", HERE, "HARD");
        history.placed("s3", HERE, "2019-03-05", false); // its report has not been heard yet
        assertThat(figures().signals()).isZero();
    }

    private SignalFigures figures() {
        MONITORED.hear(history);
        return MONITORED.signals(all());
    }

    private static int signals(Map<Code, String> codes) {
        return MONITORED.signals(with(codes)).signals();
    }
}
