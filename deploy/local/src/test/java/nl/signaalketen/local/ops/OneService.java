package nl.signaalketen.local.ops;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import picocli.CommandLine;

/** A service that gives the answers it was told, of several to one question the last for ever; and whoever asks it. */
final class OneService implements AutoCloseable {

    private record Answer(int status, String body) {}

    private final HttpServer server;
    private final Map<String, Queue<Answer>> answers = new HashMap<>();
    private final List<String> sent = new ArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter aside = new StringWriter();

    OneService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var question = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            sent.add(question + " " + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            var known = answers.getOrDefault(question, new ArrayDeque<>(List.of(new Answer(404, "{}"))));
            var answer = known.size() > 1 ? known.remove() : known.element();
            var body = answer.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    /** One that has the rule set triage, of which replays are asked. */
    static OneService withTriage() throws IOException {
        return new OneService().answers("GET /v1/rule-versions", 200, """
                        {"versions":[{"set":"triage","version":"2019-01-01"},{"set":"triage","version":"2027-01-01"}]}""");
    }

    OneService answers(String question, int status, String body) {
        answers.computeIfAbsent(question, _ -> new ArrayDeque<>()).add(new Answer(status, body));
        return this;
    }

    /** @return the exit code */
    int is(OpsCommand command, String... arguments) {
        return is(command, Map.of("signal", address()), arguments);
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Beside other services. */
    int isBeside(Map<String, URI> others, OpsCommand command, String... arguments) {
        var all = new LinkedHashMap<>(Map.of("signal", address()));
        all.putAll(others);
        return is(command, all, arguments);
    }

    private int is(OpsCommand command, Map<String, URI> addresses, String... arguments) {
        var line = new CommandLine(command).setOut(new PrintWriter(out)).setErr(new PrintWriter(aside));
        line.parseArgs(arguments);
        return command.run(() -> Services.at(addresses, () -> "token"));
    }

    String said() {
        return out.toString();
    }

    String saidAside() {
        return aside.toString();
    }

    List<String> wasAsked() {
        return sent;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
