package nl.signaalketen.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.signaalketen.signal.contract.SignalTopics;
import nl.signaalketen.signal.model.ControleId;
import nl.signaalketen.signal.model.SignalId;
import nl.signaalketen.testbed.Testbed;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What an agency posts on its own topics. */
class AgencyTopicsTest extends RunningSignalService {

    private static final Duration FOUND_WITHIN = Duration.ofSeconds(30);

    @Test
    void a_signal_on_the_agencys_topic_is_taken_as_over_rest() {
        var reference = newReference();

        Topics.write(SignalTopics.signalsOf(SCHOOL), aSignal(reference));

        isSaid(SignalId.of(SCHOOL, reference));
        assertThat(school().post("/v1/signals", aSignal(reference)).status()).isEqualTo(200);
    }

    @Test
    void a_refused_record_is_answered_with_the_same_problem_and_the_next_one_is_taken() {
        var reference = newReference();

        Topics.write(SignalTopics.signalsOf("hotel-venlo"), "{\"reference\": \"X\"}");
        Topics.write(SignalTopics.signalsOf("hotel-venlo"), aSignal(reference));

        await().atMost(FOUND_WITHIN)
                .untilAsserted(() -> assertThat(Topics.read(SignalTopics.rejectedOf("hotel-venlo")))
                        .anyMatch(problem -> problem.contains("observedOn") && problem.contains("\"status\":400")));
        isSaid(SignalId.of("hotel-venlo", reference));
    }

    @Test
    void a_refused_record_is_answered_with_all_that_is_wrong_at_once() {
        Topics.write(SignalTopics.signalsOf("kmar"), AllWrong.SIGNAL);
        Topics.write(SignalTopics.controlesOf("kmar"), AllWrong.CONTROLE);

        await().atMost(FOUND_WITHIN)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(Topics.read(SignalTopics.rejectedOf("kmar")))
                        .extracting(AgencyTopicsTest::wrongFields)
                        .containsExactlyInAnyOrder(
                                Set.of(AllWrong.WRONG_IN_SIGNAL), Set.of(AllWrong.WRONG_IN_CONTROLE)));
    }

    @Test
    void a_record_that_is_no_json_is_put_aside_and_the_next_one_is_taken() {
        var reference = newReference();

        Topics.write(SignalTopics.controlesOf("gemeente-weert"), "geen json");
        Topics.write(SignalTopics.controlesOf("gemeente-weert"), aControle(reference));

        await().atMost(FOUND_WITHIN)
                .untilAsserted(() -> assertThat(Topics.read(SignalTopics.controlesOf("gemeente-weert") + "-dlt"))
                        .contains("geen json"));
        isSaid(ControleId.of("gemeente-weert", reference));
    }

    @Test
    void what_an_agency_posts_in_the_clear_is_not_kept_for_ever() throws Exception {
        var topic = SignalTopics.signalsOf("gemeente-venlo");
        Topics.write(topic, aSignal(newReference()));

        try (var kafka = Admin.create(Map.<String, Object>of("bootstrap.servers", Testbed.kafka()))) {
            await().atMost(FOUND_WITHIN)
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(List.of(keeps(kafka, topic), keeps(kafka, topic + "-dlt")))
                            .containsOnly(String.valueOf(Duration.ofDays(7).toMillis())));
        }
    }

    private static String keeps(Admin kafka, String topic) throws Exception {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return kafka.describeConfigs(List.of(resource))
                .all()
                .get()
                .get(resource)
                .get("retention.ms")
                .value();
    }

    private static Set<String> wrongFields(String problem) {
        return JsonMapper.shared()
                .readTree(problem)
                .get("errors")
                .valueStream()
                .map(wrong -> wrong.get("field").asString())
                .collect(Collectors.toSet());
    }

    private static void isSaid(Object id) {
        await().atMost(FOUND_WITHIN)
                .untilAsserted(() ->
                        assertThat(Topics.read(SignalTopics.SIGNALS)).anyMatch(said -> said.contains(id.toString())));
    }
}
