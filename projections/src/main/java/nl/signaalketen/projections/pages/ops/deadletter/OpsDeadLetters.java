package nl.signaalketen.projections.pages.ops.deadletter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.pages.ops.Act;
import nl.signaalketen.projections.pages.ops.Heard;
import nl.signaalketen.projections.pages.ops.OpsChain;
import nl.signaalketen.projections.pages.ops.OpsService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dead letters as the services tell them. */
@Component
class OpsDeadLetters {

    private final OpsChain chain;

    OpsDeadLetters(OpsChain chain) {
        this.chain = chain;
    }

    /** What became of it. */
    enum State {
        PARKED,
        RETRIED,
        DROPPED
    }

    record Done(
            String act,
            String by,
            String reason,
            Instant at,
            @Nullable String failure) {}

    /** @param history what people did about it; only where one is asked for */
    record DeadLetter(
            String id,
            String consumer,
            String place,
            String lies,
            String cause,
            Map<String, String> event,
            Instant parkedAt,
            State state,
            @Nullable List<Done> history) {

        List<Act> acts() {
            return state == State.PARKED
                    ? List.of(Act.main("retry", "reason"), Act.other("drop", "reason"))
                    : List.of();
        }
    }

    record Page(List<DeadLetter> deadLetters, @Nullable String next) {}

    /** The first of them in each service. */
    Heard<Page> first(State state) {
        return chain.ask(OpsService.ALL, Page.class, "/v1/dead-letters?state={state}", state);
    }

    /** The next of them in one service. */
    Heard<Page> after(State state, OpsService service, String after) {
        return chain.ask(List.of(service), Page.class, "/v1/dead-letters?state={state}&after={after}", state, after);
    }

    DeadLetter one(OpsService service, String id) {
        return chain.at(service).get(DeadLetter.class, "/v1/dead-letters/{id}", id);
    }
}
