package nl.signaalketen.platform.inbox;

import static nl.signaalketen.platform.processor.Processor.State.ERROR;
import static nl.signaalketen.platform.processor.Processor.State.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** Two partitions: a record at offset 7 of the first, and nothing more in the second. */
class PulseTest {

    private static final TopicPartition FIRST = new TopicPartition("signals", 0);
    private static final TopicPartition SECOND = new TopicPartition("signals", 1);

    private final Pulse pulse = new Pulse();

    @Test
    void a_reader_that_has_not_failed_runs() {
        looks(7, SECOND);
        assertThat(pulse.state()).isEqualTo(RUNNING);
        assertThat(pulse.lastError()).isNull();
    }

    @Test
    void one_that_tries_again_and_has_read_nothing_yet_is_still_in_error() {
        pulse.fails(new IllegalStateException());
        looks(7, SECOND);
        looks(7, SECOND);
        assertThat(pulse.state()).isEqualTo(ERROR);
    }

    @Test
    void one_that_fails_again_on_what_it_failed_on_is_in_error_all_the_time() {
        for (var n = 0; n < 3; n++) {
            pulse.fails(new IllegalStateException());
            assertThat(pulse.state()).isEqualTo(ERROR);
            looks(7, SECOND);
            assertThat(pulse.state()).isEqualTo(ERROR);
        }
    }

    @Test
    void one_that_has_come_past_it_runs_and_what_it_was_can_still_be_seen() {
        pulse.fails(new IllegalStateException());
        looks(7, SECOND);
        looks(8, SECOND);
        assertThat(pulse.state()).isEqualTo(RUNNING);
        assertThat(pulse.lastError()).isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void one_that_finds_nothing_left_to_read_runs() {
        pulse.fails(new IllegalStateException());
        looks(7, FIRST, SECOND);
        assertThat(pulse.state()).isEqualTo(RUNNING);
    }

    @Test
    void that_another_partition_comes_on_is_no_recovery() {
        pulse.fails(new IllegalStateException());
        pulse.beats(Map.of(FIRST, 7L, SECOND, 3L), Set.<TopicPartition>of()::contains);
        pulse.beats(Map.of(FIRST, 7L, SECOND, 4L), Set.<TopicPartition>of()::contains);
        assertThat(pulse.state()).isEqualTo(ERROR);
    }

    @Test
    void that_another_node_was_quicker_is_no_failure() {
        pulse.fails(new MovedOn(FIRST));
        assertThat(pulse.state()).isEqualTo(RUNNING);
        assertThat(pulse.lastError()).isNull();
    }

    private void looks(long position, TopicPartition... atEnd) {
        pulse.beats(Map.of(FIRST, position, SECOND, 3L), Set.of(atEnd)::contains);
    }
}
