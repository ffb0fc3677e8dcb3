package nl.signaalketen.signal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.signaalketen.signal.model.ControleCommand.ReportControle;
import nl.signaalketen.signal.model.ControleEvent.ControleReported;
import nl.signaalketen.signal.model.SignalCommand.ReportSignal;
import nl.signaalketen.signal.model.SignalCommand.ReviseTriage;
import nl.signaalketen.signal.model.SignalEvent.SignalReported;
import nl.signaalketen.signal.model.SignalEvent.TriageRevised;
import org.junit.jupiter.api.Test;

class LifeTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final SignalId SIGNAL = SignalId.of("school-roermond", "R1");
    private static final ControleId CONTROLE = ControleId.of("rsz", "R1");
    private static final String FIRST = "triage/2019-01-01";
    private static final Explanation WHY = new Explanation(FIRST, List.of(), Map.of());
    private static final Triage ZACHT = new Triage(Urgency.ZACHT, WHY);

    @Test
    void a_signal_that_is_reported_is_a_fact() {
        var report = report("print", false);

        assertThat(new SignalState.Unreported().decide(new ReportSignal(SIGNAL, report, ZACHT), NOW))
                .containsExactly(new SignalReported(SIGNAL, report, ZACHT, NOW));
    }

    @Test
    void the_reporters_acute_makes_a_signal_hard_whatever_triage_says() {
        var facts = new SignalState.Unreported().decide(new ReportSignal(SIGNAL, report("print", true), ZACHT), NOW);

        assertThat(facts)
                .singleElement()
                .isInstanceOfSatisfying(
                        SignalReported.class,
                        fact -> assertThat(fact.triage().urgency()).isEqualTo(Urgency.HARD));
    }

    @Test
    void the_same_report_again_is_no_news_and_another_under_its_reference_is_refused() {
        var reported = reported(Urgency.ZACHT, false);

        assertThat(reported.decide(new ReportSignal(SIGNAL, report("print", false), ZACHT), NOW))
                .isEmpty();
        assertThatThrownBy(() -> reported.decide(new ReportSignal(SIGNAL, report("other", false), ZACHT), NOW))
                .isInstanceOf(CommandRefused.class)
                .hasMessageNotContaining("R1");
    }

    @Test
    void a_triage_that_a_person_approved_counts_from_then_on_and_names_replay_and_person() {
        var wish = revise(FIRST, Urgency.HARD, "triage/2027-01-01");
        var zacht = reported(Urgency.ZACHT, false);

        var facts = zacht.decide(wish, NOW);

        assertThat(facts).singleElement().isInstanceOfSatisfying(TriageRevised.class, fact -> {
            assertThat(fact.triage().urgency()).isEqualTo(Urgency.HARD);
            assertThat(fact.replay()).isEqualTo("replay-1");
            assertThat(fact.by()).isEqualTo("ops");
        });
        assertThat(zacht.evolve(facts.getFirst()).decide(wish, NOW)).isEmpty();
        assertThatThrownBy(() -> new SignalState.Unreported().decide(wish, NOW)).isInstanceOf(CommandRefused.class);
    }

    @Test
    void a_triage_that_was_approved_since_is_not_overridden_by_an_older_replay() {
        var older = revise(FIRST, Urgency.HARD, "triage/2027-01-01");
        var revised = reported(Urgency.ZACHT, false);
        for (var since : List.of(
                revise(FIRST, Urgency.HARD, "triage/2028-01-01"),
                revise("triage/2028-01-01", Urgency.ZACHT, "triage/2029-01-01"))) {
            revised = revised.evolve(revised.decide(since, NOW).getFirst());
        }

        var stands = revised;

        assertThatThrownBy(() -> stands.decide(older, NOW)).isInstanceOf(CommandRefused.class);
    }

    @Test
    void no_revision_makes_a_signal_zacht_that_the_reporter_holds_for_acute() {
        assertThat(reported(Urgency.HARD, true).decide(revise(FIRST, Urgency.ZACHT, FIRST), NOW))
                .isEmpty();
    }

    @Test
    void a_controle_lives_as_a_signal_does() {
        var first = controle("print");

        assertThat(new ControleState.Unreported().decide(new ReportControle(CONTROLE, first), NOW))
                .containsExactly(new ControleReported(CONTROLE, first, NOW));
        var reported = new ControleState.Unreported().evolve(new ControleReported(CONTROLE, first, NOW));
        assertThat(reported.decide(new ReportControle(CONTROLE, first), NOW)).isEmpty();
        assertThatThrownBy(() -> reported.decide(new ReportControle(CONTROLE, controle("other")), NOW))
                .isInstanceOf(CommandRefused.class);
    }

    @Test
    void no_state_and_no_command_is_missing_here() {
        assertThat(SignalState.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(SignalState.Unreported.class, SignalState.Reported.class);
        assertThat(ControleState.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(ControleState.Unreported.class, ControleState.Reported.class);
        assertThat(Set.of(SignalCommand.class.getPermittedSubclasses()))
                .isEqualTo(Set.of(ReportSignal.class, ReviseTriage.class));
        assertThat(Set.of(ControleCommand.class.getPermittedSubclasses())).isEqualTo(Set.of(ReportControle.class));
    }

    @Test
    void an_age_is_kept_no_finer_than_its_band() {
        assertThat(List.of(0, 17, 18, 29, 30, 39, 40, 49, 50, 99).stream()
                        .map(AgeBand::of)
                        .map(AgeBand::code))
                .containsExactly("<18", "<18", "18-29", "18-29", "30-39", "30-39", "40-49", "40-49", "50+", "50+");
    }

    @Test
    void a_fact_of_before_receiving_municipalities_were_asked_for_holds_none() {
        assertThat(new Concern(Exploitation.ONBEKEND, false, false, "BE", null, null).receivingMunicipalities())
                .isEmpty();
    }

    /** @param found version that the replay found on record */
    private static ReviseTriage revise(String found, Urgency urgency, String version) {
        var triage = new Triage(urgency, new Explanation(version, List.of(), Map.of()));
        return new ReviseTriage(SIGNAL, found, triage, "replay-1", "ops");
    }

    private static SignalState reported(Urgency urgency, boolean acute) {
        return new SignalState.Unreported()
                .evolve(new SignalReported(SIGNAL, report("print", acute), new Triage(urgency, WHY), NOW));
    }

    private static SignalReport report(String fingerprint, boolean acute) {
        return new SignalReport(
                new Origin("school-roermond", "ONDERWIJS", "R1", fingerprint),
                null,
                LocalDate.of(2026, 3, 2),
                new Place("GM0957", "MIDDEN_LIMBURG", "NL"),
                Exploitation.ONBEKEND,
                null,
                List.of(),
                acute,
                false,
                null,
                List.of(),
                List.of(),
                null);
    }

    private static ControleReport controle(String fingerprint) {
        return new ControleReport(
                new Origin("rsz", "RSZ", "R1", fingerprint),
                LocalDate.of(2026, 3, 2),
                new Place(null, "BRUSSEL", "BE"),
                WorkplaceSector.HORECA,
                ControleAction.REGULIER,
                1,
                new ControleReport.Workers(1, 0, 0),
                List.of(),
                List.of(),
                new Concern(Exploitation.ARBEIDSUITBUITING, false, false, null, List.of(), null),
                List.of());
    }
}
