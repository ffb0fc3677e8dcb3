package nl.signaalketen.projections.pages.casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.signaalketen.projections.timeline.Timeline;
import nl.signaalketen.projections.timeline.What;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void who_recorded_a_consent_is_told_as_soon_as_that_was_heard() {
        assertThat(consented(true, "GEGEVEN")).isNotNull();
        assertThat(consented(false, "GEGEVEN", "GEWEIGERD")).isNotNull();
        assertThat(consented(true, "GEWEIGERD")).isNull();
        assertThat(consented(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"NOBODY, false, false, false", "POSSIBLE_VICTIMS, true, false, false", "ALL, true, true, true"})
    void a_zorgcoordinator_reads_possible_victims_alone_and_no_narrative(
            Rights.Reads reads, boolean victim, boolean suspect, boolean narrative) {
        var rights = Rights.toRead(reads);

        assertThat(rights.reads(
                        standing("MOGELIJK_SLACHTOFFER", null).betrokkenen().getFirst()))
                .isEqualTo(victim);
        assertThat(rights.reads(standing("VERDACHTE", null).betrokkenen().getFirst()))
                .isEqualTo(suspect);
        assertThat(rights.readsNarratives()).isEqualTo(narrative);
    }

    private static Timeline.@Nullable Entry consented(@Nullable Boolean given, String... heard) {
        var happened = Stream.of(heard)
                .map(one -> happened(What.CONSENT_RECORDED, null, one, "b1"))
                .toList();
        var standing = standing("MOGELIJK_SLACHTOFFER", given);
        var view = new CasusView(standing, null, happened, Rights.toRead(Rights.Reads.ALL), true, true);
        return view.consentRecorded(standing.betrokkenen().getFirst());
    }

    private static Standing standing(String role, @Nullable Boolean consent) {
        var one = new Standing.Betrokkene(
                "b1", "p1", role, "V", "XX", "ONBEKEND", "ONBEKEND", false, "s1", consent, List.of());
        return new Standing("c1", HERE, List.of(), null, List.of("s1"), List.of(one));
    }

    private static CasusView viewWith(String role) {
        return new CasusView(standing(role, null), null, HAPPENED, Rights.toRead(Rights.Reads.ALL), true, true);
    }

    private static CasusView view(boolean readsMinutes) {
        var standing = new Standing("c1", HERE, List.of(), null, List.of("s1", "s2"), List.of());
        return new CasusView(standing, null, HAPPENED, Rights.toRead(Rights.Reads.ALL), true, readsMinutes);
    }

    private static Timeline.Entry happened(What what, @Nullable String signal, String outcome, String whom) {
        return new Timeline.Entry(Instant.EPOCH, what, outcome, null, whom, null, null, signal, null);
    }
}
