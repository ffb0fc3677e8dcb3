package nl.signaalketen.platform.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import nl.signaalketen.platform.processor.Processor.State;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Whether a reader does its work, and what kept it from it last. That it tries again is no recovery: it has recovered when it
 * has come on in every partition from where it began again, or finds nothing left there to read.
 */
final class Pulse {

    private final Map<TopicPartition, Long> stillAt = new HashMap<>();
    private boolean beganAgain;
    private volatile boolean failing;
    private volatile @Nullable String lastError;

    /**
     * @param positions at which the reader looked for records, and dealt with what it found
     * @param isAtEnd where it is known that nothing more lies
     */
    void beats(Map<TopicPartition, Long> positions, Predicate<TopicPartition> isAtEnd) {
        if (!failing) {
            return;
        }
        if (!beganAgain) {
            stillAt.putAll(positions);
            beganAgain = true;
        }
        stillAt.entrySet()
                .removeIf(place ->
                        !place.getValue().equals(positions.get(place.getKey())) || isAtEnd.test(place.getKey()));
        failing = !stillAt.isEmpty();
    }

    /** That another node was quicker is no failure. */
    void fails(RuntimeException failure) {
        if (!(failure instanceof MovedOn)) {
            lastError = failure.getClass().getName();
            failing = true;
            beganAgain = false;
            stillAt.clear();
        }
    }

    State state() {
        return failing ? State.ERROR : State.RUNNING;
    }

    @Nullable String lastError() {
        return lastError;
    }
}
