package nl.signaalketen.projections.pages.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.signaalketen.projections.timeline.Timeline;
import nl.signaalketen.projections.timeline.What;
import org.junit.jupiter.api.Test;

class CasusViewTest {

    private static final String HERE = "MIDDEN_LIMBURG";
    private static final List<Timeline.Entry> HAPPENED = List.of(
            happened(What.SIGNAL_REPORTED, "s1", "HARD", "school-roermond"),
            happened(What.SIGNAL_PLACED_ON_AGENDA, "s1", "2019-03-05", HERE),
            happened(What.SIGNAL_PLACED_ON_AGENDA, "s1", "2019-03-12", HERE),
            happened(What.SIGNAL_PLACED_ON_AGENDA, "s1", "2019-03-14", "NOORD_LIMBURG"),
            happened(What.SIGNAL_PLACED_ON_AGENDA, "s2", "2019-03-19", HERE),
            happened(What.SIGNAL_WEIGHED, "s1", "CASUS", "anna"));

    @Test
    void a_signal_leads_to_the_minutes_of_the_last_meeting_of_the_region_that_had_it_before_it() {
        var view = view(true);

        assertThat(view.weighedOn("s1")).isEqualTo("2019-03-12");
        assertThat(view.weighedOn("s2")).isEqualTo("2019-03-19");
        assertThat(view.weighedOn("s3")).isNull();
    }

    @Test
    void who_reads_no_minutes_is_led_to_none() {
        assertThat(view(false).weighedOn("s1")).isNull();
    }

    @Test
    void where_nobody_is_a_possible_victim_there_is_nobody_to_ask_help_for() {
        assertThat(view(true).isWithoutVictims()).isTrue();
        assertThat(viewWith("VERDACHTE").isWithoutVictims()).isTrue();
        assertThat(viewWith("MOGELIJK_SLACHTOFFER").isWithoutVictims()).isFalse();
    }

    private static CasusView viewWith(String role) {
        var one = new Standing.Betrokkene(
                "b1", "p1", role, "V", "XX", "ONBEKEND", "ONBEKEND", false, "s1", null, List.of());
        var standing = new Standing("c1", HERE, List.of(), null, List.of("s1"), List.of(one));
        return new CasusView(standing, null, HAPPENED, Rights.NONE, true, true);
    }

    private static CasusView view(boolean readsMinutes) {
        var standing = new Standing("c1", HERE, List.of(), null, List.of("s1", "s2"), List.of());
        return new CasusView(standing, null, HAPPENED, Rights.NONE, true, readsMinutes);
    }

    private static Timeline.Entry happened(What what, String signal, String outcome, String whom) {
        return new Timeline.Entry(Instant.EPOCH, what, outcome, null, whom, null, null, signal, null);
    }
}
