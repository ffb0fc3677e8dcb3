package nl.signaalketen.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.testbed.Rest;
import tools.jackson.databind.json.JsonMapper;

/** The counting rule of the story: potentieel is reported too, and KMar counts regionally. */
final class CandidateOfCounting {

    static final String NAME = "telling/2027-01-01";

    private CandidateOfCounting() {}

    static void upload(Rebuilds rebuilds) {
        var uploaded = rebuilds.ops()
                .put(
                        "/v1/rule-versions/" + NAME,
                        JsonMapper.shared()
                                .writeValueAsString(Map.of("dmn", table(), "reason", "potentieel and KMar")));
        assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(201);
    }

    /** By two persons, from a day to come. */
    static void activate(RunningService service) {
        propose(service);
        var term =
                Map.of("reason", "agreed", "from", LocalDate.now().plusYears(1).toString());
        done(service.by("somebody-else", Role.OPS), "activation", term);
    }

    static void propose(RunningService service) {
        done(service.as(Role.OPS), "proposal", Map.of("reason", "from January"));
    }

    private static void done(Rest ops, String step, Map<String, String> body) {
        var answer = ops.post(
                "/v1/rule-versions/" + NAME + "/" + step, JsonMapper.shared().writeValueAsString(body));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static String table() {
        try (var first = CandidateOfCounting.class.getResourceAsStream("/rules/telling/2019-01-01.dmn")) {
            return new String(first.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("2019-01-01", "2027-01-01")
                    .replace("\"KMAR\", \"ARBEIDSINSPECTIE\"", "\"ARBEIDSINSPECTIE\"")
                    .replace(
                            "\"VERMOEDELIJK\", \"DAADWERKELIJK\"",
                            "\"POTENTIEEL\", \"VERMOEDELIJK\", \"DAADWERKELIJK\"");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
