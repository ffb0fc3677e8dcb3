package nl.signaalketen.local.ops;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A record that a service could not handle, as the service shows it. */
record DeadLetter(
        UUID id,
        String consumer,
        String place,
        String lies,
        String cause,
        Map<String, String> event,
        Instant parkedAt,
        String state,
        @Nullable List<Done> history) {

    /** What somebody did about it. */
    record Done(
            String act,
            String by,
            String reason,
            Instant at,
            @Nullable String failure) {

        private String text() {
            return "%s %s by %s: %s%s"
                    .formatted(
                            at.truncatedTo(ChronoUnit.SECONDS),
                            act,
                            by,
                            reason,
                            failure == null ? "" : " (failed again, for " + failure + ")");
        }
    }

    Instant parked() {
        return parkedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    /** By its last word alone. */
    String shortCause() {
        return cause.substring(cause.lastIndexOf('.') + 1);
    }

    /** As {@code SignalReported}; nothing where it is no fact of the chain, or cannot be known. */
    String fact() {
        return event.getOrDefault("type", "").replaceAll("^nl\\.signaalketen\\.|\\.v\\d+$", "");
    }

    String text(String service) {
        var done = history == null || history.isEmpty()
                ? "nothing"
                : history.stream().map(Done::text).collect(Collectors.joining("\n         "));
        return """
                Letter   %s on %s
                state    %s
                met at   %s by %s
                lies at  %s since %s
                cause    %s
                event    %s
                done     %s""".formatted(
                        id,
                        service,
                        state,
                        place,
                        consumer,
                        lies,
                        parked(),
                        cause,
                        event.isEmpty() ? "not shown: it is no fact of the chain" : Run.pairs(event),
                        done);
    }
}
