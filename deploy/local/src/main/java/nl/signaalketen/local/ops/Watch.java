package nl.signaalketen.local.ops;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.signaalketen.local.ops.OpsProblem.NoAnswer;
import picocli.CommandLine.ExitCode;
import tools.jackson.databind.JsonNode;

/** Looks at work until it no longer runs. A service that is away for a while, as when it was killed, is waited for. */
final class Watch {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Service service;
    private final Paper paper;

    Watch(Service service, Paper paper) {
        this.service = service;
        this.paper = paper;
    }

    /** @return exit code 0 only if it came to its end */
    int of(String path, Class<? extends Work> kind) {
        var last = watched(path, kind);
        var work = Json.as(kind, last);
        paper.answer(last, work.text(service.name()));
        return work.cameToItsEnd() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** Says nothing but how far it is; returns what it was at last. */
    JsonNode watched(String path, Class<? extends Work> kind) {
        JsonNode last;
        try (var gauge = Screen.isTerminal() ? new Gauge.Bar() : new Gauge.Lines(paper)) {
            last = look(path);
            while (Json.as(kind, last).isAtWork()) {
                gauge.show(Json.as(kind, last));
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                last = look(path);
            }
            gauge.show(Json.as(kind, last));
        }
        return last;
    }

    private JsonNode look(String path) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return service.get(path);
            } catch (NoAnswer away) {
                if (System.nanoTime() > end) {
                    throw away;
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }
}
