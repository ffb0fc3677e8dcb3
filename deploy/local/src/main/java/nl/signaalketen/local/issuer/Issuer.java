package nl.signaalketen.local.issuer;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/**
 * OAuth2 token issuer in a process of its own: client credentials for systems, sign-in by name and password for people who use
 * the pages, tokens with the claims agency, roles and regions.
 */
@SpringBootApplication(proxyBeanMethods = false)
public class Issuer {

    private static final Duration LIFETIME = Duration.ofMinutes(30);

    /** @param arguments {@code --server.port=... --key=... --pages=...}: a file for the signing key, the address of the pages */
    public static void main(String... arguments) {
        var issuer = new SpringApplication(Issuer.class);
        // cookies do not tell ports apart: under the usual name it would overwrite the session of whatever else runs
        // here
        issuer.setDefaultProperties(Map.of("server.servlet.session.cookie.name", "ISSUER"));
        issuer.run(arguments);
    }

    @Bean
    RegisteredClientRepository clients(@Value("${pages}") String pages) {
        var systems = Login.all().stream().map(Issuer::client);
        return new InMemoryRegisteredClientRepository(
                Stream.concat(systems, Stream.of(PagesClient.at(pages))).toList());
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
    UserDetailsService people() {
        return new InMemoryUserDetailsManager(Login.all().stream()
                .map(login -> User.withUsername(login.id())
                        .password("{noop}" + login.password())
                        .build())
                .toList());
    }

    @Bean
    Customizer<FormLoginConfigurer<HttpSecurity>> signIn() {
        return form -> form.loginPage(SignInForm.ADDRESS).permitAll();
    }

    /** An ID token stays addressed to the client that asked for it, as OpenID Connect wants; all else is the same in both. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        var logins = Login.all().stream().collect(Collectors.toMap(Login::id, Function.identity()));
        return token -> {
            var login = logins.get(token.getPrincipal().getName());
            token.getClaims()
                    .claim("agency", login.agency())
                    .claim("roles", login.roles().stream().map(Enum::name).toList())
                    .claim("regions", login.regions());
            if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
                token.getClaims().audience(List.of("signaalketen"));
            }
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
