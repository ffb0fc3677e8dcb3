package nl.signaalketen.platform.inbox;

import nl.signaalketen.platform.processor.Processor.State;
import org.jspecify.annotations.Nullable;

/** Whether a reader does its work, and what kept it from it last. */
final class Pulse {

    private volatile boolean failing;
    private volatile @Nullable String lastError;

    void beats() {
        failing = false;
    }

    /** That another node was quicker is no failure. */
    void fails(RuntimeException failure) {
        if (!(failure instanceof MovedOn)) {
            lastError = failure.getClass().getName();
            failing = true;
        }
    }

    State state() {
        return failing ? State.ERROR : State.RUNNING;
    }

    @Nullable String lastError() {
        return lastError;
    }
}
