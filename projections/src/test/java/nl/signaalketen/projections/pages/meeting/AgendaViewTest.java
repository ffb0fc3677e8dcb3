package nl.signaalketen.projections.pages.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.signaalketen.projections.meeting.Agenda;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgendaViewTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-10");
    private static final Instant EARLY = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant LATE = Instant.parse("2026-03-06T23:30:00Z");

    @Test
    void what_the_meeting_decided_is_shown_before_it_is_heard_of() {
        var heard = new Agenda("m1", "MIDDEN_LIMBURG", DAY, List.of(heard("s1", EARLY)));

        var view = view(heard, meeting(decided("s1", EARLY, "ZACHT", "GEEN_MENSENHANDEL")));

        assertThat(view.lines()).extracting(Line::outcome).containsExactly("GEEN_MENSENHANDEL");
        assertThat(view.weighed()).isEqualTo(1);
        assertThat(view.next()).isNull();
    }

    @Test
    void a_signal_that_is_not_heard_of_yet_stands_on_the_agenda_and_a_hard_one_stands_first() {
        var heard = new Agenda("m1", "MIDDEN_LIMBURG", DAY, List.of(heard("s1", EARLY)));

        var view = view(heard, meeting(decided("s1", EARLY, "ZACHT", null), decided("s2", LATE, "HARD", null)));

        assertThat(view.lines()).extracting(Line::signal).containsExactly("s2", "s1");
    }

    @Test
    void hard_signals_that_nobody_weighed_are_those_a_closing_carries_over() {
        var view = view(
                null,
                meeting(
                        decided("s1", EARLY, "HARD", null),
                        decided("s2", EARLY, "ZACHT", null),
                        decided("s3", LATE, "HARD", "CASUS")));

        assertThat(view.hardUnweighed()).extracting(Line::signal).containsExactly("s1");
    }

    @Test
    void a_meeting_that_would_be_opened_on_another_day_than_its_own_is_noticed() {
        var planned = view(null, new Meeting("m1", DAY, Meeting.State.PLANNED, List.of(), List.of()));
        var open = view(null, meeting());

        assertThat(planned.isPlannedForAnotherDay(DAY.minusDays(1))).isTrue();
        assertThat(planned.isPlannedForAnotherDay(DAY.plusDays(1))).isTrue();
        assertThat(planned.isPlannedForAnotherDay(DAY)).isFalse();
        assertThat(open.isPlannedForAnotherDay(DAY.minusDays(1))).isFalse();
    }

    @Test
    void what_a_closed_meeting_did_not_finish_goes_on_and_what_it_decided_does_not() {
        var view = view(
                null,
                new Meeting(
                        "m1",
                        DAY,
                        Meeting.State.CLOSED,
                        List.of(),
                        List.of(
                                decided("s1", EARLY, "ZACHT", null),
                                decided("s2", LATE, "ZACHT", "AANVULLEN_EN_AANHOUDEN"),
                                decided("s3", LATE, "ZACHT", "CASUS"))));

        assertThat(view.lines())
                .filteredOn(view::sendsOn)
                .extracting(Line::signal)
                .containsExactly("s1", "s2");
        var open = view(null, meeting(decided("s1", EARLY, "ZACHT", null)));
        assertThat(open.lines()).noneMatch(open::sendsOn);
    }

    @Test
    void days_are_counted_by_the_clock_on_the_wall() {
        assertThat(view(null, meeting(decided("s1", LATE, "HARD", null))).lines())
                .extracting(Line::daysWaiting)
                .containsExactly(3L);
    }

    @Test
    void a_meeting_was_held_on_the_days_on_which_it_weighed_something_by_the_clock_on_the_wall() {
        var items = List.of(heard("s1", EARLY), weighed("s2", LATE), weighed("s3", EARLY), weighed("s4", EARLY));

        var view = AgendaView.of("MIDDEN_LIMBURG", DAY, new Agenda("m1", "MIDDEN_LIMBURG", DAY, items), null, DAY);

        assertThat(view.heldOn()).containsExactly(LocalDate.parse("2026-03-02"), LocalDate.parse("2026-03-07"));
    }

    private static Agenda.Item weighed(String signal, Instant at) {
        var weighed = new Agenda.Weighed(DAY, "CASUS", "CONCREET_GENOEG", null, List.of(), "vt-nml.partner", at);
        return new Agenda.Item(signal, null, EARLY, false, null, weighed, List.of());
    }

    private static AgendaView view(@Nullable Agenda content, Meeting meeting) {
        return AgendaView.of("MIDDEN_LIMBURG", DAY, content, meeting, DAY);
    }

    private static Meeting meeting(Meeting.Item... items) {
        return new Meeting("m1", DAY, Meeting.State.OPEN, List.of("ZVH"), List.of(items));
    }

    private static Meeting.Item decided(String signal, Instant placed, String urgency, @Nullable String outcome) {
        return new Meeting.Item(signal, urgency, "ONBEKEND", placed, false, outcome, null);
    }

    private static Agenda.Item heard(String signal, Instant placed) {
        return new Agenda.Item(signal, null, placed, false, null, null, List.of());
    }
}
