package nl.signaalketen.local.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How ops is shown what follows a stream; the endpoint itself is the platform's, and tested there. */
class ProcessorsCommandTest {

    private static final Map<String, URI> ONE_THAT_IS_AWAY = Map.of("referral", URI.create("http://localhost:1"));

    private OneService service;

    @BeforeEach
    void start() throws IOException {
        service = new OneService().answers("GET /v1/processors", 200, """
                {"processors":[
                  {"name":"announcements","kind":"PUBLISHER","position":1500,"end":2000,"lag":500,"state":"ERROR",
                   "lastError":"nl.signaalketen.platform.outbox.NotAcknowledged"},
                  {"name":"signal-service t-0","kind":"INBOX","position":7,"end":null,"lag":null,"state":"RUNNING","lastError":null}]}""");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void each_is_shown_with_how_much_it_still_has_to_read() {
        assertThat(service.is(new Processors())).isZero();

        assertThat(service.said())
                .containsPattern("announcements +signal +PUBLISHER +ERROR +1,500 +2,000 +500 +NotAcknowledged")
                .containsPattern("signal-service t-0 +signal +INBOX +RUNNING +7 +\\? +\\?")
                .doesNotContain("###");
    }

    @Test
    void a_service_that_does_not_answer_is_shown_as_such() {
        assertThat(service.isBeside(ONE_THAT_IS_AWAY, new Processors())).isEqualTo(1);

        assertThat(service.said()).containsPattern("- +referral +- +NO ANSWER").contains("announcements");
        assertThat(service.saidAside()).contains("referral at http://localhost:1 does not answer");
    }

    @Test
    void json_is_one_document_of_all_services_also_where_it_was_to_be_watched() {
        assertThat(service.isBeside(ONE_THAT_IS_AWAY, new Processors(), "--output=json", "--watch"))
                .isEqualTo(1);

        var document = Json.read(service.said());
        assertThat(document.get("processors").get(0).get("service").asString()).isEqualTo("signal");
        assertThat(document.get("noAnswer").get(0).asString()).isEqualTo("referral");
    }

    @Test
    void who_watches_sees_a_bar_for_each_until_it_is_enough() throws InterruptedException {
        var exitCode = new AtomicInteger(-1);
        var watcher = Thread.ofPlatform().start(() -> exitCode.set(service.is(new Processors(), "--watch")));
        await().until(() -> service.said().split("announcements").length > 2);
        watcher.interrupt();
        watcher.join();

        assertThat(exitCode).hasValue(0);
        assertThat(service.said()).contains("###############-----", "????????????????????");
    }
}
