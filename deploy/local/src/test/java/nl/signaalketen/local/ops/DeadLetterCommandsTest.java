package nl.signaalketen.local.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How dead letters are shown and dealt with; the endpoints themselves are the platform's, and tested there. */
class DeadLetterCommandsTest {

    private static final String ONE = "/v1/dead-letters/" + new UUID(0, 1);

    private OneService service;

    @BeforeEach
    void start() throws IOException {
        service = new OneService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void those_that_wait_are_listed_page_after_page() {
        service.answers("GET /v1/dead-letters?state=PARKED", 200, page(1, id(1)));
        service.answers("GET /v1/dead-letters?state=PARKED&after=" + id(1), 200, page(2, null));

        assertThat(service.is(new DeadLettersList())).isZero();

        assertThat(service.said())
                .containsPattern(id(1) + " +PARKED +SignalReported +IllegalArgumentException +t-0@7 +signal")
                .contains(id(2));
    }

    @Test
    void all_of_them_are_listed_in_json_and_a_service_that_is_away_makes_it_a_failure() {
        service.answers("GET /v1/dead-letters", 200, page(1, null));

        assertThat(service.isBeside(
                        Map.of("referral", URI.create("http://localhost:1")),
                        new DeadLettersList(),
                        "--state=all",
                        "--output=json"))
                .isEqualTo(1);

        assertThat(Json.read(service.said())
                        .get("deadLetters")
                        .get(0)
                        .get("service")
                        .asString())
                .isEqualTo("signal");
    }

    @Test
    void one_is_shown_with_what_was_done_about_it() {
        service.answers("GET " + ONE, 200, letter(1));

        assertThat(service.is(new DeadLettersShow(), id(1))).isZero();

        assertThat(service.said())
                .contains("met at   t-0@7 by signal-service", "lies at  t-dlt-0@3")
                .contains("RETRY by ops-1: mended (failed again, for java.lang.IllegalStateException)");
    }

    @Test
    void a_retry_says_why_and_one_that_fails_again_is_refused_with_3() {
        service.answers("GET " + ONE, 200, letter(1));
        service.answers("POST " + ONE + "/retry", 409, "{\"detail\":\"It failed again\"}");
        service.answers("POST " + ONE + "/retry", 200, letter(1).replace("PARKED", "RETRIED"));

        assertThat(service.is(new DeadLetterAct.Retry(), id(1), "--reason=mended"))
                .isEqualTo(3);
        assertThat(service.is(new DeadLetterAct.Retry(), id(1), "--reason=mended"))
                .isZero();

        assertThat(service.wasAsked()).contains("POST " + ONE + "/retry {\"reason\":\"mended\"}");
        assertThat(service.saidAside())
                .isEqualTo("It failed again\nWhere it stands: ./keten deadletters show " + id(1) + "\n");
        assertThat(service.said()).contains("state    RETRIED");
    }

    @Test
    void one_that_no_service_has_is_a_wrong_command() {
        assertThat(service.is(new DeadLetterAct.Drop(), id(9), "--reason=none")).isEqualTo(2);
        assertThat(service.saidAside()).contains("There is no dead letter " + id(9));
    }

    private static String page(int number, String next) {
        return "{\"deadLetters\":[%s],\"next\":%s}"
                .formatted(letter(number), next == null ? "null" : "\"" + next + "\"");
    }

    private static String letter(int number) {
        return """
                {"id":"%s","consumer":"signal-service","place":"t-0@7","lies":"t-dlt-0@3","state":"PARKED",
                 "cause":"java.lang.IllegalArgumentException","parkedAt":"2026-11-01T10:00:00Z",
                 "event":{"id":"e1","type":"nl.signaalketen.SignalReported.v1"},
                 "history":[{"act":"RETRY","by":"ops-1","reason":"mended","at":"2026-11-01T11:00:00Z",
                             "failure":"java.lang.IllegalStateException"}]}""".formatted(id(number));
    }

    private static String id(int number) {
        return new UUID(0, number).toString();
    }
}
