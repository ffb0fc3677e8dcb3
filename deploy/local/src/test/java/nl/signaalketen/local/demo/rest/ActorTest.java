package nl.signaalketen.local.demo.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import nl.signaalketen.local.chain.ChainProblem;
import nl.signaalketen.signal.contract.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ActorTest {

    private final List<String> heard = new ArrayList<>();
    private final Queue<Integer> statuses = new ArrayDeque<>();
    private HttpServer server;
    private Actor inspector;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", exchange -> {
            heard.add("token");
            answer(exchange, 200, "{\"access_token\": \"t" + heard.size() + "\"}");
        });
        server.createContext("/v1", exchange -> {
            heard.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().add("Retry-After", "1");
            answer(exchange, statuses.remove(), "{\"done\": true}");
        });
        server.start();
        inspector = new Actors("http://localhost:" + server.getAddress().getPort()).of("rsz", Role.MELDER);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void an_outage_is_waited_out_and_the_same_is_sent_again() {
        statuses.addAll(List.of(503, 201));

        assertThat(post().get("done").asBoolean()).isTrue();

        assertThat(heard)
                .containsExactly("token", "POST Bearer t1 {\"given\":true}", "POST Bearer t1 {\"given\":true}");
    }

    @Test
    void what_met_another_act_at_the_same_moment_is_sent_again_and_a_conflict_that_stays_is_a_refusal() {
        statuses.addAll(List.of(409, 500, 201));
        assertThat(post().get("done").asBoolean()).isTrue();

        statuses.addAll(Collections.nCopies(10, 409));
        assertThatExceptionOfType(ChainProblem.class)
                .isThrownBy(this::post)
                .withMessageContaining("is answered with 409");
        assertThat(statuses).isEmpty();
    }

    @Test
    void a_token_that_is_refused_is_asked_for_anew() {
        statuses.addAll(List.of(200, 401, 200));

        post();
        post();

        assertThat(heard)
                .filteredOn(one -> !one.equals("token"))
                .extracting(one -> one.split(" ")[2])
                .containsExactly("t1", "t1", "t4");
    }

    @Test
    void a_no_is_no_and_says_who_asked_what() {
        statuses.add(400);

        assertThatExceptionOfType(ChainProblem.class)
                .isThrownBy(this::post)
                .withMessageContaining("POST")
                .withMessageContaining("by rsz.melder is answered with 400");
        assertThat(heard).hasSize(2);
    }

    @Test
    void what_is_not_there_yet_is_nothing() {
        statuses.addAll(List.of(404, 200));

        assertThat(inspector.find(address(), JsonNode.class)).isEmpty();
        assertThat(inspector.find(address(), JsonNode.class)).isPresent();
    }

    private JsonNode post() {
        return inspector.post(address(), Map.of("given", true), JsonNode.class);
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/v1/things";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.sendResponseHeaders(status, body.length());
        try (var out = exchange.getResponseBody()) {
            out.write(body.getBytes());
        }
    }
}
