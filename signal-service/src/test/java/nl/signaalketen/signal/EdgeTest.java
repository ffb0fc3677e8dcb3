package nl.signaalketen.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is refused before anybody looks at what it says. */
class EdgeTest extends NothingIsKept {

    @Test
    void a_body_of_five_megabytes_is_refused_before_it_is_read() {
        assertThat(school().post("/v1/signals", aSignal("R").replace("nieuwe", "x".repeat(5_000_000)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void a_body_that_is_no_json_is_refused() {
        assertThat(school().post("/v1/signals", "geen json").status()).isEqualTo(400);
        assertThat(school().post("/v1/signals", "").status()).isEqualTo(400);
        assertThat(school().post("/v1/signals", "[]").status()).isEqualTo(400);
    }

    @Test
    void a_field_that_is_there_twice_is_named() {
        var twice = "{\"reference\": \"a\", \"persons\": [{\"sex\": \"M\", \"sex\": \"V\"}]}";

        var answer = school().post("/v1/signals", twice);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongFields()).containsExactly("persons/0/sex");
        assertThat(answer.body()).contains("is there more than once");
    }

    @Test
    void who_only_asks_is_not_told_that_nothing_was_stored() {
        var answer = school().get("/v1/signals/Zestien");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongFields()).containsExactly("signal");
        assertThat(answer.body()).doesNotContain("stored");
    }

    @Test
    void what_is_not_spoken_here_is_a_problem_too_and_json_is_all_that_is_offered() throws Exception {
        var method = school().put("/v1/signals", aSignal("R"));
        var asked = school().get("/v1/signals/" + UUID.randomUUID(), "Accept", "application/yaml");
        var sent = yaml(aSignal("R"));

        assertThat(List.of(method.status(), asked.status(), sent.statusCode())).containsExactly(405, 404, 415);
        assertThat(List.of(method.response(), asked.response(), sent)).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.headers().allValues("Accept")).noneMatch(type -> type.contains("yaml"));
        });
    }

    @Test
    void an_address_that_nobody_serves_is_answered_as_what_is_not_for_the_caller() {
        var nowhere = school().get("/v1/nowhere").json();
        var hidden = school().get("/v1/signals/" + UUID.randomUUID()).json();

        assertThat(nowhere.get("detail")).isEqualTo(hidden.get("detail"));
        assertThat(nowhere.get("title")).isEqualTo(hidden.get("title"));
    }

    @Test
    void without_a_token_nothing_is_answered() {
        var answer = stranger().post("/v1/signals", aSignal("R"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void who_may_not_report_finds_nothing() {
        assertThat(as("regie", "vt-nml", "KETENREGISSEUR")
                        .post("/v1/signals", aSignal("R"))
                        .status())
                .isEqualTo(404);
    }

    private HttpResponse<String> yaml(String body) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(school().address() + "/v1/signals"))
                    .header("Authorization", "Bearer " + school().token())
                    .header("Content-Type", "application/yaml")
                    .POST(BodyPublishers.ofString(body));
            return http.send(request.build(), BodyHandlers.ofString());
        }
    }
}
