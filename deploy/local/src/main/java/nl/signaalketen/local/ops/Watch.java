package nl.signaalketen.local.ops;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.signaalketen.local.ops.OpsProblem.NoAnswer;
import picocli.CommandLine.ExitCode;
import tools.jackson.databind.JsonNode;

/** Looks at a replay until it no longer runs. A service that is away for a while, as when it was killed, is waited for. */
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
    int of(UUID id) {
        var last = watched(id);
        var run = Json.as(Run.class, last);
        paper.answer(last, run.text(service.name()));
        return run.cameToItsEnd() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** Says nothing but how far it is. */
    Run until(UUID id) {
        return Json.as(Run.class, watched(id));
    }

    private JsonNode watched(UUID id) {
        JsonNode last;
        try (var gauge = Screen.isTerminal() ? new Gauge.Bar() : new Gauge.Lines(paper)) {
            last = look(id);
            while (Json.as(Run.class, last).isAtWork()) {
                gauge.show(Json.as(Run.class, last));
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                last = look(id);
            }
            gauge.show(Json.as(Run.class, last));
        }
        return last;
    }

    private JsonNode look(UUID id) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return service.get("/v1/replays/" + id);
            } catch (NoAnswer away) {
                if (System.nanoTime() > end) {
                    throw away;
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }
}
