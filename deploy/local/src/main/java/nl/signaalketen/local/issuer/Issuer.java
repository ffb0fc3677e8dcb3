package nl.signaalketen.local.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** OAuth2 token issuer in a process of its own: client credentials, tokens with the claims agency, roles and regions. */
@SpringBootApplication(proxyBeanMethods = false)
public class Issuer {

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    /** @param arguments {@code --server.port=... --key=...}, a file for the signing key */
    public static void main(String... arguments) {
        SpringApplication.run(Issuer.class, arguments);
    }

    @Bean
    RegisteredClientRepository logins() {
        return new InMemoryRegisteredClientRepository(
                Login.all().stream().map(Issuer::client).toList());
    }

    private static RegisteredClient client(Login login) {
        return RegisteredClient.withId(login.id())
                .clientId(login.id())
                .clientSecret("{noop}" + login.password())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(LIFETIME).build())
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        var logins = Login.all().stream().collect(Collectors.toMap(Login::id, Function.identity()));
        return token -> {
            var login = logins.get(token.getRegisteredClient().getClientId());
            token.getClaims()
                    .audience(List.of("signaalketen"))
                    .claim("agency", login.agency())
                    .claim("roles", login.roles().stream().map(Enum::name).toList())
                    .claim("regions", login.regions());
        };
    }

    @Bean
    JWKSource<SecurityContext> key(@Value("${key}") Path file) throws Exception {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(file)));
    }

    @Bean
    AuthorizationServerSettings settings(@Value("${server.port}") int port) {
        return AuthorizationServerSettings.builder()
                .issuer("http://localhost:" + port)
                .build();
    }
}
