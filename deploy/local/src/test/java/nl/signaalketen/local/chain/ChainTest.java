package nl.signaalketen.local.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.signaalketen.testbed.JavaProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChainTest {

    private static final Addresses ASIDE = new Addresses(2_300);

    @TempDir
    private Path folder;

    @Test
    void a_chain_mends_what_is_killed_and_one_folder_runs_one_chain() throws Exception {
        var home = new Home(folder);
        var news = new Ground();
        try (var chain = news.on(home, ASIDE)) {
            chain.start();
            for (var name : List.of("postgres", "kafka", "issuer")) {
                chain.part(name).server().kill();
                news.hears(name + " ended");
                news.hears(name + " ready");
                assertThat(chain.part(name).state()).isEqualTo(Part.State.READY);
            }
            var claims = claims(tokenOf("vt-nml.partner"));
            assertThat(claims.path("sub").asString()).isEqualTo("vt-nml.partner");
            assertThat(claims.path("agency").asString()).isEqualTo("vt-nml");
            assertThat(claims.path("roles").path(0).asString()).isEqualTo("SCREENING_PARTNER");
            assertThat(claims.path("regions")).hasSize(2);
        }
        assertThat(home.launcher()).isEmpty();
    }

    @Test
    void after_its_launcher_was_killed_a_chain_starts_again_and_has_lost_nothing() throws Exception {
        var home = new Home(folder);
        var news = new Ground();
        var launcher = new JavaProcess(folder, "killed-launcher");
        launcher.start(Ground.class, List.of(), List.of(folder.toString(), String.valueOf(ASIDE.offset())), Map.of());
        try (var chain = news.on(home, ASIDE)) {
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> chain.part("issuer").state() == Part.State.READY);
            var database = chain.part("postgres").address();
            await().atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .untilAsserted(() -> run(database, "CREATE TABLE kept AS SELECT 42 AS number"));
            try (var second = news.on(home, ASIDE)) {
                assertThatThrownBy(second::start)
                        .isInstanceOf(ChainProblem.class)
                        .hasMessageContaining("runs already");
            }
            assertThat(chain.part("issuer").state()).isEqualTo(Part.State.READY);

            launcher.alive().orElseThrow().destroyForcibly();
            await().atMost(Duration.ofMinutes(1)).until(() -> launcher.alive().isEmpty());
            assertThat(chain.part("postgres").process()).isPresent();

            chain.start();
            run(database, "SELECT number FROM kept");
        }
    }

    @Test
    void a_port_in_use_is_named() throws Exception {
        var addresses = new Addresses(ASIDE.offset() + 50);
        try (var other = new ServerSocket(addresses.kafka(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(addresses::mustBeFree)
                    .isInstanceOf(ChainProblem.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("kafka")
                    .hasMessageContaining("--port-offset");
        }
    }

    private static void run(String database, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(database, "signal", "signal");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String tokenOf(String login) throws Exception {
        var basic = Base64.getEncoder().encodeToString((login + ":" + login).getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create(ASIDE.issuer() + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return JsonMapper.shared()
                    .readTree(answer.body())
                    .path("access_token")
                    .asString();
        }
    }

    private static JsonNode claims(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
