package nl.signaalketen.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.signaalketen.signal.contract.SignalTopics;
import nl.signaalketen.testbed.Rest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stricter triage tried on the signals on record: every girl whom an older friend keeps dependent would be hard. */
class TriageReevaluationTest extends RunningSignalService {

    private static final String CANDIDATE = "triage/2199-01-01";
    private static final Duration DONE_WITHIN = Duration.ofSeconds(30);

    @Autowired
    private JdbcClient database;

    private Rest ops;

    @BeforeEach
    void upload_the_candidate() throws IOException {
        ops = as("one", "keten", "OPS");
        ops.put("/v1/rule-versions/" + CANDIDATE, json(Map.of("dmn", stricter(), "reason", "to see")));
    }

    @Test
    void what_would_be_hard_is_listed_and_only_what_a_person_approves_is_revised() {
        var approved = zacht();
        var left = zacht();
        await().atMost(DONE_WITHIN).until(() -> said(approved) && said(left));
        var before = Topics.read(SignalTopics.SIGNALS).size();

        var replay = evaluated();

        assertThat(replay.get("result").get("ZACHT -> HARD").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(Topics.read(SignalTopics.SIGNALS)).hasSize(before);
        ops.post(path(replay) + "/approval", json(Map.of("subjects", List.of(approved), "reason", "it is acute")));
        await().atMost(DONE_WITHIN)
                .untilAsserted(() -> assertThat(revisions()).singleElement().satisfies(revised -> {
                    assertThat(revised.get("signal").asString()).isEqualTo(approved);
                    assertThat(revised.get("urgency").asString()).isEqualTo("HARD");
                    assertThat(revised.get("ruleVersion").asString()).isEqualTo(CANDIDATE);
                    assertThat(revised.get("replay")).isEqualTo(replay.get("id"));
                }));
        assertThat(approvers()).containsExactly("one");
        var again = evaluated();
        assertThat(subjects(again)).contains(left).doesNotContain(approved);
        ops.post(path(again) + "/refusal", "");
    }

    @Test
    void a_slice_of_one_exploitation_leaves_the_others_out() {
        var signal = zacht();

        var ofThat = evaluated(Map.of("exploitation", "SEKSUELE_UITBUITING"));
        assertThat(subjects(ofThat)).contains(signal);
        ops.post(path(ofThat) + "/refusal", "");

        var ofAnother = evaluated(Map.of("exploitation", "ARBEIDSUITBUITING"));
        assertThat(subjects(ofAnother)).doesNotContain(signal);
        ops.post(path(ofAnother) + "/refusal", "");
    }

    private String zacht() {
        var receipt = school().post("/v1/signals", aSignal(newReference()).replace("2009-05-06", "1990-05-06"))
                .json();
        assertThat(receipt.get("urgency").asString()).isEqualTo("ZACHT");
        return receipt.get("signal").asString();
    }

    private JsonNode evaluated() {
        return evaluated(Map.of());
    }

    private JsonNode evaluated(Map<String, String> slice) {
        var wish = Map.of(
                "kind", "REEVALUATION", "target", "triage", "candidate", CANDIDATE, "slice", slice, "reason", "to see");
        var replay = ops.post("/v1/replays", json(wish)).json();
        await().atMost(DONE_WITHIN)
                .until(() ->
                        ops.get(path(replay)).json().get("state").asString().equals("DONE"));
        return ops.get(path(replay)).json();
    }

    private List<String> subjects(JsonNode replay) {
        return ops.get(path(replay) + "/differences")
                .json()
                .get("differences")
                .valueStream()
                .map(row -> row.get("difference").get("subject").asString())
                .toList();
    }

    private List<String> approvers() {
        return database.sql("""
                        select convert_from(payload, 'UTF8')::jsonb ->> 'by' from domainevententry
                        where payloadtype like '%$TriageRevised'
                        """).query(String.class).list();
    }

    private static boolean said(String signal) {
        return Topics.read(SignalTopics.SIGNALS).stream().anyMatch(record -> record.contains(signal));
    }

    private static List<JsonNode> revisions() {
        return Topics.read(SignalTopics.SIGNALS).stream()
                .map(JsonMapper.shared()::readTree)
                .filter(said -> said.has("replay"))
                .toList();
    }

    /** Another rule T2: who is kept dependent is in as much danger as whose life is. */
    private static String stricter() throws IOException {
        try (var file = TriageReevaluationTest.class.getResourceAsStream("/rules/triage/2019-01-01.dmn")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("LEVEN_IN_GEVAAR", "AFHANKELIJKHEIDSRELATIE");
        }
    }

    private static String path(JsonNode replay) {
        return "/v1/replays/" + replay.get("id").asString();
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
