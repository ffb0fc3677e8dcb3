package nl.signaalketen.local.ops;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A replay, as a service shows it. */
record Run(
        UUID id,
        Wished wish,
        String state,
        Progress progress,
        Map<String, Long> result,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String problem)
        implements Work {

    private static final Set<String> AT_WORK = Set.of("RUNNING", "APPROVING");
    private static final Set<String> NOT_DONE = Set.of("FAILED", "CANCELLED", "PAUSED", "APPROVAL_FAILED");

    /** What was asked for. */
    record Wished(
            String kind,
            String target,
            @Nullable String candidate,
            @Nullable Map<String, String> slice,
            String reason) {

        boolean isRebuild() {
            return kind.equals("REBUILD");
        }

        String text() {
            var with = candidate == null ? "" : " with " + candidate;
            var slices = slice == null || slice.isEmpty() ? "" : " of " + Run.pairs(slice);
            return switch (kind) {
                case "REBUILD" -> "rebuild of " + target + with + slices;
                case "REPRODUCTION" -> "publication " + target;
                default -> candidate + slices;
            };
        }
    }

    /** How far it has come. */
    record Progress(
            long head,
            double ratio,
            long events,
            long eventsPerSecond,
            @Nullable Long remainingSeconds,
            long errors) {

        String text() {
            var left = remainingSeconds == null || ratio >= 1
                    ? ""
                    : ", %s left".formatted(clock(Duration.ofSeconds(remainingSeconds)));
            return String.format(Locale.ROOT, "%,d events, %,d/s%s, %,d errors", events, eventsPerSecond, left, errors);
        }

        /** Whole percents, of which the last is not said before the end. */
        int percent() {
            return (int) Math.floor(ratio * 100);
        }

        private static String clock(Duration time) {
            return time.toHours() > 0
                    ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                    : "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
        }
    }

    boolean isRebuild() {
        return wish.isRebuild();
    }

    @Override
    public boolean isAtWork() {
        return AT_WORK.contains(state);
    }

    @Override
    public boolean cameToItsEnd() {
        return !isAtWork() && !NOT_DONE.contains(state);
    }

    /** As {@code 14 ZACHT -> HARD, 3 leaves vt-nml}. */
    String counts() {
        if (isRebuild()) {
            return "what ./keten replay diff " + id + " --year YYYY shows";
        }
        return result.isEmpty()
                ? cameToItsEnd() ? "no difference" : "nothing yet"
                : result.entrySet().stream()
                        .map(kind -> kind.getValue() + " " + kind.getKey())
                        .collect(Collectors.joining(", "));
    }

    @Override
    public String text(String service) {
        return """
                Replay   %s on %s
                of       %s
                state    %s, %d %%: %s
                found    %s
                started  %s by %s: %s""".formatted(
                                id,
                                service,
                                wish.text(),
                                state,
                                progress.percent(),
                                progress.text(),
                                counts() + (cameToItsEnd() || isRebuild() ? "" : ", so far"),
                                begun(),
                                startedBy,
                                wish.reason())
                + (problem == null ? "" : "\nproblem  " + problem);
    }

    @Override
    public String what() {
        return wish.target();
    }

    Instant begun() {
        return startedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    static String pairs(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }
}
