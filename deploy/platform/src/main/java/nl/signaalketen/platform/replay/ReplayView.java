package nl.signaalketen.platform.replay;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A replay as ops sees it.
 *
 * @param result how many differences there are of each kind; empty for what is no re-evaluation
 * @param problem why it has failed, and what to do
 * @param answeredBy who approved or refused what it found, answeredAt when and answerReason why
 */
record ReplayView(
        UUID id,
        ReplayWish wish,
        Replay.State state,
        Progress progress,
        Map<String, Long> result,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String problem,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String answerReason) {

    /**
     * @param ratio from 0 to 1, by positions
     * @param remainingSeconds at the speed it has had
     */
    record Progress(
            long position,
            long head,
            double ratio,
            long events,
            long eventsPerSecond,
            @Nullable Long remainingSeconds,
            long errors) {}

    static ReplayView of(Replay replay, Map<String, Long> result) {
        return new ReplayView(
                replay.id(),
                replay.wish(),
                replay.state(),
                new Progress(
                        replay.position(),
                        replay.head(),
                        replay.ratio(),
                        replay.events(),
                        Math.round(replay.eventsPerSecond()),
                        replay.remainingSeconds(),
                        replay.errors()),
                result,
                replay.startedBy(),
                replay.startedAt(),
                replay.endedAt(),
                replay.problem(),
                replay.answeredBy(),
                replay.answeredAt(),
                replay.answerReason());
    }
}
