package nl.signaalketen.local.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.signaalketen.local.chain.ChainProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What was referred to one agency, and its answers. */
final class Inbox {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Rest.Actor actor;
    private final String address;
    private final String agency;

    Inbox(Rest rest, String agency) {
        this.actor = rest.as(agency + ".aandachtsfunctionaris");
        this.address = rest.at().referral() + "/v1/referrals";
        this.agency = agency;
    }

    List<JsonNode> all() {
        return actor.get(address).valueStream().toList();
    }

    /** Waits until a referral that meets the condition has come. */
    JsonNode await(Predicate<JsonNode> condition) {
        return Pause.until(
                        PATIENCE,
                        () -> Optional.of(all())
                                .flatMap(in -> in.stream().filter(condition).findFirst()))
                .orElseThrow(() -> new ChainProblem("No such referral comes to " + agency));
    }

    /** Says that it has been seen, and takes it on. */
    void accept(JsonNode referral) {
        act(referral, "acknowledgement", null);
        act(referral, "acceptance", null);
    }

    void complete(JsonNode referral, String outcome) {
        act(referral, "completion", Map.of("outcome", outcome));
    }

    private void act(JsonNode referral, String act, @Nullable Object body) {
        actor.post(address + "/" + referral.path("referral").asString() + "/" + act, body);
    }
}
