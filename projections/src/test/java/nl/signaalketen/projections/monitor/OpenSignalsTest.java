package nl.signaalketen.projections.monitor;

import static nl.signaalketen.projections.monitor.Monitored.HERE;
import static nl.signaalketen.projections.monitor.Monitored.all;
import static nl.signaalketen.projections.monitor.Monitored.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.stream.IntStream;
import nl.signaalketen.projections.history.Feedbacks;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.monitor.OpenSignals.Standing;
import nl.signaalketen.projections.monitor.Selection.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenSignalsTest {

    private static final Monitored MONITORED = new Monitored();

    private final History history = new History();

    @BeforeEach
    void empty() {
        MONITORED.empty();
    }

    @Test
    void each_open_signal_is_listed_with_where_it_stands_and_since_when_the_longest_first() {
        history.on("2019-03-01").signal("s1", HERE, "ZACHT");
        history.on("2019-03-02").signal("s2", HERE, "HARD");
        history.on("2019-03-04").placed("s1", HERE, "2019-03-05", false);
        MONITORED.hear(history);
        assertThat(MONITORED.open(all(), "2019-03-12T08:59:59Z"))
                .extracting(
                        Standing::signal, Standing::stage, one -> one.since().toString(), Standing::days)
                .containsExactly(
                        tuple("s2", "GEMELD", "2019-03-02T09:00:00Z", 9),
                        tuple("s1", "OP_AGENDA", "2019-03-04T09:00:00Z", 7));
    }

    @Test
    void what_the_melder_was_told_of_is_not_listed_any_more() {
        history.signal("s1", HERE, "ZACHT")
                .placed("s1", HERE, "2019-03-05", false)
                .weighed("s1", HERE, "ANDER_FENOMEEN", null)
                .referral("s1", Feedbacks.toAandachtsfunctionaris("s1"));
        MONITORED.hear(history);
        assertThat(MONITORED.open(all(), "2019-03-12T09:00:00Z"))
                .extracting(Standing::stage)
                .containsExactly("TERUGGEKOPPELD");
        MONITORED.hear(history.referral("s1", Feedbacks.toMelder("s1")));
        assertThat(MONITORED.open(all(), "2019-03-12T09:00:00Z")).isEmpty();
    }

    @Test
    void how_long_they_stand_is_counted_in_bands_and_every_band_is_there() {
        history.on("2019-03-01").signal("a", HERE, "HARD");
        history.on("2019-03-25").signal("b", HERE, "HARD");
        history.on("2019-03-31").signal("c", HERE, "ZACHT");
        MONITORED.hear(history);
        assertThat(MONITORED.openCounts(all(), "2019-04-01T09:00:00Z").byAge())
                .isEqualTo(Map.of("0-6", 1, "7-13", 1, "14-27", 0, "28-90", 1, "91+", 0));
        assertThat(MONITORED.openCounts(all(), "2019-08-01T09:00:00Z").byAge()).containsEntry("91+", 3);
        assertThat(MONITORED.openCounts(all(), "2019-01-01T09:00:00Z").byAge()).containsEntry("0-6", 3);
    }

    @Test
    void a_long_list_comes_in_pages_that_miss_nothing_and_repeat_nothing() {
        IntStream.range(0, 230).forEach(number -> {
            if (number % 7 == 0) {
                history.on("2019-05-01"); // many at the same moment
            }
            history.signal("s" + number, HERE, number % 2 == 0 ? "HARD" : "ZACHT");
        });
        MONITORED.hear(history);
        assertThat(MONITORED.open(all(), "2019-06-01T00:00:00Z"))
                .hasSize(230)
                .extracting(Standing::signal)
                .doesNotHaveDuplicates();
        assertThat(MONITORED.open(with(Map.of(Code.URGENCY, "HARD")), "2019-06-01T00:00:00Z"))
                .hasSize(115);
    }
}
