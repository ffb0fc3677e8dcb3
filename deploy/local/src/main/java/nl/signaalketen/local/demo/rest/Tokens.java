package nl.signaalketen.local.demo.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.signaalketen.local.chain.ChainProblem;
import nl.signaalketen.local.issuer.Login;
import tools.jackson.databind.json.JsonMapper;

/** Tokens by client credentials, each asked for once and again when it is refused. */
final class Tokens {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Rest rest;
    private final String address;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Tokens(Rest rest, String issuer) {
        this.rest = rest;
        this.address = issuer + "/oauth2/token";
    }

    String of(Login login) {
        return known.computeIfAbsent(login.id(), _ -> ask(login));
    }

    void forget(Login login) {
        known.remove(login.id());
    }

    private String ask(Login login) {
        var credentials = (login.id() + ":" + login.password()).getBytes(StandardCharsets.UTF_8);
        var wish = Rest.request("POST", address, "grant_type=client_credentials")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .build();
        var answer = rest.send(() -> wish, () -> {});
        if (answer.statusCode() != 200) {
            throw new ChainProblem("No token for %s: %d %s".formatted(login.id(), answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body()).get("access_token").asString();
    }
}
