package nl.signaalketen.bench.queries;

import static nl.signaalketen.bench.GroundOfTests.GROUND;
import static nl.signaalketen.bench.GroundOfTests.QUIET;
import static nl.signaalketen.bench.GroundOfTests.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueriesBenchTest {

    @Test
    void every_question_is_answered_and_timed() {
        var measured = new QueriesBench(GROUND, TOPICS, QUIET).run(2_500);

        assertThat(measured.figures())
                .doesNotContainEntry("signals", "0")
                .containsKeys("GET /v1/monitor/open-signals, ms", "GET /v1/casussen/{casus}/timeline, ms")
                .hasSize(1 + Question.OF_ALL.size() + Question.of("").size());
    }
}
