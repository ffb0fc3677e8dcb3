package nl.signaalketen.platform.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A replay as it stands.
 *
 * @param position how far it has come, in the order of the history it reads
 * @param head where that history ended when it was started
 * @param events how many events it has looked at
 * @param errors how many of them could not be dealt with; each is listed
 * @param busy how long it has been at work, without pauses
 * @param problem why it has failed, and what to do
 * @param answeredBy who approved or refused what it found, answeredAt when and answerReason why
 */
public record Replay(
        UUID id,
        ReplayWish wish,
        State state,
        long position,
        long head,
        long events,
        long errors,
        Duration busy,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String problem,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String answerReason) {

    /** Where a replay stands. */
    public enum State {
        RUNNING,
        PAUSED,
        /** something it needs is not there; it can be resumed */
        FAILED,
        /** it has come to the head */
        DONE,
        /** what was approved of its result is being made into new facts */
        APPROVING,
        /** some of it is not a fact yet; it can be resumed */
        APPROVAL_FAILED,
        APPROVED,
        REFUSED,
        CANCELLED
    }

    /** From 0 to 1. */
    double ratio() {
        return head <= 0 || state == State.DONE ? 1 : Math.min(position, head) / (double) head;
    }

    double eventsPerSecond() {
        return busy.isZero() ? 0 : events / (busy.toNanos() / 1e9);
    }

    /** How long it will take at the speed it has had; none where it has had none yet. */
    @Nullable Long remainingSeconds() {
        return position == 0 || busy.isZero()
                ? null
                : Math.round((head - Math.min(position, head)) * (busy.toNanos() / 1e9) / position);
    }
}
