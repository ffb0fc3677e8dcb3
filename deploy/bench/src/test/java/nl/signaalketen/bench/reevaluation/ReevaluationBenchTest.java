package nl.signaalketen.bench.reevaluation;

import static nl.signaalketen.bench.GroundOfTests.GROUND;
import static nl.signaalketen.bench.GroundOfTests.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import nl.signaalketen.bench.fill.SignalHistory;
import nl.signaalketen.bench.ground.RunningService;
import nl.signaalketen.bench.ground.ServiceOfTheChain;
import org.junit.jupiter.api.Test;

class ReevaluationBenchTest {

    private static final long EVENTS = 2_500;

    @Test
    void the_service_and_a_bare_loop_look_at_every_signal_and_find_the_same_differences() {
        var bench = new ReevaluationBench(GROUND, Candidate.TRIAGE, new SignalHistory(), QUIET);
        bench.fill(0, EVENTS, _ -> {});
        try (var service = RunningService.start(GROUND, ServiceOfTheChain.SIGNAL)) {

            var sides = bench.sides(service, EVENTS);

            assertThat(sides.product().events()).isEqualTo(EVENTS);
            assertThat(sides.product().errors()).isZero();
            assertThat(sides.found().count()).isBetween(1L, EVENTS - 1);
            assertThat(sides.bare().done()).isEqualTo(EVENTS);
            assertThat(sides.bare().found()).isEqualTo(sides.found().found());
            assertThat(sides.agree()).isTrue();
        }
    }
}
