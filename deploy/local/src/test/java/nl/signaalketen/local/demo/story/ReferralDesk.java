package nl.signaalketen.local.demo.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.signaalketen.local.chain.Addresses;
import nl.signaalketen.local.demo.rest.Actors;
import nl.signaalketen.local.demo.story.Answers.Referral;
import nl.signaalketen.local.demo.story.Answers.ReferralList;
import tools.jackson.databind.json.JsonMapper;

/** Where agencies find what they are asked, over HTTP as they do; a token is the login that asked for it. */
final class ReferralDesk implements AutoCloseable {

    private static final int PORT_WITHOUT_OFFSET = 8083;

    private final HttpServer server;
    private final Map<String, Referral> asked = new ConcurrentHashMap<>();
    private final List<String> answers = new CopyOnWriteArrayList<>();
    private final Map<String, Runnable> afterwards = new ConcurrentHashMap<>();

    ReferralDesk() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", exchange -> {
            var credentials =
                    exchange.getRequestHeaders().getFirst("Authorization").substring("Basic ".length());
            var login = new String(Base64.getDecoder().decode(credentials), UTF_8).split(":")[0];
            answer(exchange, Map.of("access_token", login));
        });
        server.createContext("/v1/referrals", exchange -> {
            var agency = exchange.getRequestHeaders()
                    .getFirst("Authorization")
                    .substring("Bearer ".length())
                    .split("\\.")[0];
            answer(exchange, exchange.getRequestMethod().equals("GET") ? inbox(agency) : answered(agency, exchange));
        });
        server.start();
    }

    Actors actors() {
        return new Actors("http://localhost:" + server.getAddress().getPort());
    }

    Addresses addresses() {
        return new Addresses(server.getAddress().getPort() - PORT_WITHOUT_OFFSET);
    }

    ReferralDesk asks(String agency, String kind, String casus, String referral) {
        asked.put(referral, new Referral(referral, null, casus, "b-" + referral, agency, kind));
        return this;
    }

    /** What happens once a referral has been acknowledged. */
    ReferralDesk after(String referral, Runnable then) {
        afterwards.put(referral, then);
        return this;
    }

    /** As agency, referral, answer and reason, in the order in which they came. */
    List<String> answers() {
        return answers;
    }

    private ReferralList inbox(String agency) {
        return new ReferralList(
                asked.values().stream()
                        .filter(referral -> referral.agency().equals(agency))
                        .toList(),
                null);
    }

    private Object answered(String agency, HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().split("/");
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        answers.add("%s %s %s %s".formatted(agency, path[3], path[4], body).strip());
        var referral = asked.get(path[3]);
        if (path[4].equals("acknowledgement")) {
            afterwards.getOrDefault(path[3], () -> {}).run();
        } else {
            asked.remove(path[3]);
        }
        return referral;
    }

    private static void answer(HttpExchange exchange, Object body) throws IOException {
        var json = JsonMapper.shared().writeValueAsBytes(body);
        exchange.sendResponseHeaders(200, json.length);
        try (var out = exchange.getResponseBody()) {
            out.write(json);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
