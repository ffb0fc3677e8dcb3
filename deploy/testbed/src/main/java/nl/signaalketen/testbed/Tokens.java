package nl.signaalketen.testbed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Signed access tokens as the real issuer gives them, and the address where a resource server finds the key. */
public final class Tokens {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final KeyPair KEY = generate();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration LIFETIME = Duration.ofHours(1);

    private Tokens() {}

    /** A bearer token that lives for an hour. */
    public static String of(String subject, String agency, Collection<String> roles, Collection<String> regions) {
        var now = CLOCK.instant();
        return signed(Map.of(
                "iss",
                "testbed",
                "aud",
                "signaalketen",
                "sub",
                subject,
                "iat",
                now.getEpochSecond(),
                "exp",
                now.plus(LIFETIME).getEpochSecond(),
                "agency",
                agency,
                "roles",
                roles,
                "regions",
                regions));
    }

    /** Where the public key can be fetched; served by this JVM. */
    public static String jwksUri() {
        return Endpoint.URI;
    }

    private static String signed(Map<String, ?> claims) {
        var content = encode(Map.of("alg", "RS256", "kid", "testbed", "typ", "JWT")) + "." + encode(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(KEY.getPrivate());
            signature.update(content.getBytes(UTF_8));
            return content + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot sign with RSA", e);
        }
    }

    private static String encode(Map<String, ?> json) {
        return BASE64.encodeToString(JSON.writeValueAsBytes(json));
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no RSA", e);
        }
    }

    private static final class Endpoint {
        static final String URI = serve();

        private static String serve() {
            var key = (RSAPublicKey) KEY.getPublic();
            var jwks = JSON.writeValueAsBytes(Map.of(
                    "keys",
                    List.of(Map.of(
                            "kty", "RSA",
                            "use", "sig",
                            "alg", "RS256",
                            "kid", "testbed",
                            "n", unsigned(key.getModulus()),
                            "e", unsigned(key.getPublicExponent())))));
            try {
                var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.createContext("/jwks", exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, jwks.length);
                    exchange.getResponseBody().write(jwks);
                    exchange.close();
                });
                server.setExecutor(task -> Thread.ofPlatform().daemon().start(task));
                server.start();
                return "http://localhost:" + server.getAddress().getPort() + "/jwks";
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot serve the key", e);
            }
        }

        private static String unsigned(BigInteger number) {
            var bytes = number.toByteArray();
            var start = bytes[0] == 0 ? 1 : 0;
            return BASE64.encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
        }
    }
}
