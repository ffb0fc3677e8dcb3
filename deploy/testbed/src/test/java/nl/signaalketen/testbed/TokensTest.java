package nl.signaalketen.testbed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TokensTest {

    @Test
    void a_token_carries_its_claims_under_a_signature_of_the_served_key() throws Exception {
        var parts = Tokens.of("jo", "vt-nml", List.of("SCREENING_PARTNER"), List.of("NOORD_LIMBURG"))
                .split("\\.");
        var claims = JsonMapper.shared().readTree(decode(parts[1]));
        assertThat(claims.path("agency").asString()).isEqualTo("vt-nml");
        assertThat(claims.path("roles").path(0).asString()).isEqualTo("SCREENING_PARTNER");
        assertThat(claims.path("regions").path(0).asString()).isEqualTo("NOORD_LIMBURG");

        String jwks;
        try (var http = HttpClient.newHttpClient()) {
            jwks = http.send(
                            HttpRequest.newBuilder(URI.create(Tokens.jwksUri())).build(), BodyHandlers.ofString())
                    .body();
        }
        var key = JsonMapper.shared().readTree(jwks).path("keys").path(0);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA")
                .generatePublic(new RSAPublicKeySpec(
                        number(key.path("n").asString()), number(key.path("e").asString()))));
        signature.update((parts[0] + "." + parts[1]).getBytes(UTF_8));
        assertThat(signature.verify(decode(parts[2]))).isTrue();
    }

    private static BigInteger number(String base64) {
        return new BigInteger(1, decode(base64));
    }

    private static byte[] decode(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
