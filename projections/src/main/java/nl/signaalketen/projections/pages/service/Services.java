package nl.signaalketen.projections.pages.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import nl.signaalketen.projections.pages.PagesSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** The services that a page may call, each a bean of its own name. */
@Configuration(proxyBeanMethods = false)
class Services {

    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(2);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(10);

    private final OAuth2AuthorizedClientManager tokens;
    private final OAuth2AuthorizedClientRepository kept;
    private final JsonMapper json;

    Services(OAuth2AuthorizedClientManager tokens, OAuth2AuthorizedClientRepository kept, JsonMapper json) {
        this.tokens = tokens;
        this.kept = kept;
        this.json = json;
    }

    @Bean
    ChainService signalService(PagesSettings settings) {
        return at(settings.signalService());
    }

    @Bean
    ChainService screeningService(PagesSettings settings) {
        return at(settings.screeningService());
    }

    @Bean
    ChainService referralService(PagesSettings settings) {
        return at(settings.referralService());
    }

    /** This service itself, for what a page asks of all services alike. */
    @Bean
    ChainService thisService(PagesSettings settings) {
        return at(settings.projections());
    }

    static JdkClientHttpRequestFactory requests(Duration answersWithin) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(CONNECTS_WITHIN).build());
        requests.setReadTimeout(answersWithin);
        return requests;
    }

    private ChainService at(URI address) {
        var token = new OAuth2ClientHttpRequestInterceptor(tokens);
        token.setClientRegistrationIdResolver(_ -> PagesSettings.CLIENT);
        token.setAuthorizationFailureHandler(OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(kept));
        return new ChainService(
                RestClient.builder()
                        .baseUrl(address)
                        .requestFactory(requests(ANSWERS_WITHIN))
                        .requestInterceptor(token)
                        .build(),
                json);
    }
}
