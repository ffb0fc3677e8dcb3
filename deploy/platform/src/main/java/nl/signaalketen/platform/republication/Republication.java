package nl.signaalketen.platform.republication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.signaalketen.platform.web.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * A republication as it stands.
 *
 * @param position of the last event of which all is said again
 * @param head of the last event of which all was said when it began
 * @param events how many it has looked at
 * @param busy how long it has been at work, without pauses
 * @param problem why it has failed, and what to do
 */
record Republication(
        UUID id,
        RepublicationWish wish,
        State state,
        long position,
        long head,
        long events,
        @JsonIgnore Duration busy,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String problem) {

    /** Where it stands. */
    enum State {
        RUNNING,
        PAUSED,
        /** something it needs is not there; it can be resumed */
        FAILED,
        /** all is said again */
        DONE,
        CANCELLED
    }

    /** What can be done with it: from which states, and where it leads. */
    enum Move {
        PAUSE(EnumSet.of(State.RUNNING), State.PAUSED),
        RESUME(EnumSet.of(State.PAUSED, State.FAILED), State.RUNNING),
        CANCEL(EnumSet.of(State.RUNNING, State.PAUSED, State.FAILED), State.CANCELLED);

        private final Set<State> from;
        private final State to;

        Move(Set<State> from, State to) {
            this.from = from;
            this.to = to;
        }

        /**
         * Where it leads; the same again is no news.
         *
         * @throws Conflict where it is not possible
         */
        State from(State state) {
            if (state != to && !from.contains(state)) {
                throw new Conflict("The republication is " + state + ": it must be one of " + from);
            }
            return to;
        }
    }

    /** From 0 to 1. */
    @JsonProperty
    double ratio() {
        return head <= 0 || state == State.DONE ? 1 : Math.min(position, head) / (double) head;
    }

    /** The speed that it has had. */
    @JsonProperty
    long eventsPerSecond() {
        return busy.isZero() ? 0 : Math.round(events / (busy.toNanos() / 1e9));
    }

    /** At that speed. */
    @JsonProperty
    @Nullable Long remainingSeconds() {
        return position == 0 || busy.isZero()
                ? null
                : Math.round((head - Math.min(position, head)) * (busy.toNanos() / 1e9) / position);
    }
}
