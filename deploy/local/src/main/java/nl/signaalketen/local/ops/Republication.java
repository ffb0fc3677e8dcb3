package nl.signaalketen.local.ops;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Topics being written anew, as a service shows it. */
record Republication(
        UUID id,
        Wished wish,
        String state,
        long head,
        double ratio,
        long events,
        long eventsPerSecond,
        @Nullable Long remainingSeconds,
        String startedBy,
        Instant startedAt,
        @Nullable String problem)
        implements Work {

    /** What was asked for. */
    record Wished(String reason) {}

    static final String PATH = "/v1/republications/";

    @Override
    public String what() {
        return "republication";
    }

    @Override
    public Run.Progress progress() {
        return new Run.Progress(head, ratio, events, eventsPerSecond, remainingSeconds, 0);
    }

    @Override
    public boolean isAtWork() {
        return state.equals("RUNNING");
    }

    @Override
    public boolean cameToItsEnd() {
        return state.equals("DONE");
    }

    Instant begun() {
        return startedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public String text(String service) {
        return """
                Republication %s on %s
                state    %s, %d %%: %s
                started  %s by %s: %s""".formatted(
                        id, service, state, progress().percent(), progress().text(), begun(), startedBy, wish.reason())
                + (problem == null ? "" : "\nproblem  " + problem);
    }
}
