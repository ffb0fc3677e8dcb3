package nl.signaalketen.screening;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import tools.jackson.databind.JsonNode;

/** The service at work, and what its tests say to it and ask of it. Each test has a region of its own. */
abstract class RunningScreening {

    static final String PARTNERS = "{\"present\": [\"VEILIG_THUIS\", \"POLITIE_AVIM\", \"ZVH\"]}";

    static Running service;
    static Topics topics;

    @BeforeAll
    static void start() {
        service = new Running();
        topics = new Topics();
    }

    @AfterAll
    static void stop() {
        topics.close();
        service.close();
    }

    static JsonNode agendaWith(String token, String region, String signal) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> service.get(token, "/regions/" + region + "/agenda")
                                .body(),
                        agenda -> signals(agenda).contains(signal));
    }

    static List<String> signals(JsonNode agenda) {
        return agenda.get("items").findValuesAsString("signal");
    }

    static String token(String subject, String agency, String region, Role... roles) {
        return Tokens.of(subject, agency, Stream.of(roles).map(Role::name).toList(), Set.of(region));
    }
}
