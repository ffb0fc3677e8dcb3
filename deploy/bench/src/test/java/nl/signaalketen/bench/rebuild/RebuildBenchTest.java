package nl.signaalketen.bench.rebuild;

import static nl.signaalketen.bench.GroundOfTests.GROUND;
import static nl.signaalketen.bench.GroundOfTests.QUIET;
import static nl.signaalketen.bench.GroundOfTests.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;

import nl.signaalketen.bench.ground.RunningService;
import nl.signaalketen.bench.ground.ServiceOfTheChain;
import org.junit.jupiter.api.Test;

class RebuildBenchTest {

    private static final long FACTS = 2_500;

    @Test
    void a_rebuild_and_a_bare_program_write_the_same_rows_into_every_table() {
        TOPICS.fill(FACTS, _ -> {});
        try (var service = RunningService.start(GROUND, ServiceOfTheChain.PROJECTIONS)) {

            var sides = new RebuildBench(GROUND, TOPICS, QUIET).sides(new ProductRebuild(GROUND, service), FACTS);

            assertThat(sides.product().events()).isEqualTo(TOPICS.facts());
            assertThat(sides.product().errors()).isZero();
            assertThat(sides.bare().done()).isEqualTo(TOPICS.facts());
            assertThat(sides.sameRows()).isTrue();
            assertThat(new ReadTables(GROUND, sides.schema()).sums())
                    .allSatisfy((table, sum) -> assertThat(sum).as(table).doesNotStartWith("0 rows"));
        }
    }
}
