package nl.signaalketen.projections.pages.ops.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.signaalketen.projections.pages.ops.Progress;
import org.jspecify.annotations.Nullable;

/** A replay as {@code GET /v1/replays} tells it. */
record Replay(
        String id,
        Wish wish,
        String state,
        Walk progress,
        Map<String, Long> result,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String problem,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable String answerReason) {

    private static final Set<String> AT_WORK = Set.of("RUNNING", "APPROVING");
    private static final Set<String> TO_THE_END = Set.of("DONE", "APPROVING", "APPROVAL_FAILED", "APPROVED", "REFUSED");

    record Wish(
            String kind,
            String target,
            @Nullable String candidate,
            @Nullable Map<String, String> slice,
            String reason,
            @Nullable Integer eventsPerSecond) {}

    record Walk(
            long position,
            long head,
            double ratio,
            long events,
            long eventsPerSecond,
            @Nullable Long remainingSeconds,
            long errors) {}

    record All(List<Replay> replays) {}

    public Progress walked() {
        return new Progress(
                progress.ratio(), progress.events(), progress.eventsPerSecond(), progress.remainingSeconds());
    }

    public boolean isRebuild() {
        return wish.kind().equals("REBUILD");
    }

    public boolean isReevaluation() {
        return wish.kind().equals("REEVALUATION");
    }

    public boolean isReproduction() {
        return wish.kind().equals("REPRODUCTION");
    }

    /** Whether it goes on by itself. */
    public boolean isAtWork() {
        return AT_WORK.contains(state);
    }

    public boolean isDone() {
        return state.equals("DONE");
    }

    /** Whether it has seen all that it was to see. */
    public boolean cameToItsEnd() {
        return TO_THE_END.contains(state);
    }

    boolean isUnderWay() {
        return isAtWork() || state.equals("PAUSED") || state.equals("FAILED") || state.equals("APPROVAL_FAILED");
    }

    /** Whether a person must still say what follows from what it found. */
    boolean waitsForAnAnswer() {
        return isReevaluation() && isDone() && !result.isEmpty();
    }

    public long found() {
        return result.values().stream().mapToLong(Long::longValue).sum();
    }
}
