package nl.signaalketen.projections.pages.ops.republication;

import java.time.Instant;
import java.util.List;
import nl.signaalketen.projections.pages.ops.Act;
import nl.signaalketen.projections.pages.ops.Heard;
import nl.signaalketen.projections.pages.ops.OpsChain;
import nl.signaalketen.projections.pages.ops.OpsService;
import nl.signaalketen.projections.pages.ops.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** OpsRepublications as the services tell them. */
@Component
class OpsRepublications {

    private final OpsChain chain;

    OpsRepublications(OpsChain chain) {
        this.chain = chain;
    }

    record Wish(String reason, @Nullable Integer eventsPerSecond) {}

    record Republication(
            String id,
            Wish wish,
            String state,
            double ratio,
            long events,
            long eventsPerSecond,
            @Nullable Long remainingSeconds,
            String startedBy,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String problem) {

        public Progress progress() {
            return new Progress(ratio, events, eventsPerSecond, remainingSeconds);
        }

        public boolean isAtWork() {
            return state.equals("RUNNING");
        }

        boolean wantsAttention() {
            return isAtWork() || state.equals("PAUSED") || state.equals("FAILED");
        }

        List<Act> acts() {
            return switch (state) {
                case "RUNNING" -> List.of(Act.main("pause"), Act.other("cancel"));
                case "PAUSED", "FAILED" -> List.of(Act.main("resume"), Act.other("cancel"));
                default -> List.of();
            };
        }
    }

    record All(List<Republication> republications) {}

    Heard<All> heard() {
        return chain.ask(OpsService.WITH_TOPICS, All.class, "/v1/republications");
    }

    Republication one(OpsService service, String id) {
        return chain.at(service).get(Republication.class, "/v1/republications/{id}", id);
    }
}
