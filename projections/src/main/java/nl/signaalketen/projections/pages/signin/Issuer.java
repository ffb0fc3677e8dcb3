package nl.signaalketen.projections.pages.signin;

import nl.signaalketen.projections.pages.PagesSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/** What the pages know of the issuer, asked of it when the first person signs in: the service starts without it. */
@Configuration(proxyBeanMethods = false)
class Issuer {

    @Bean
    ClientRegistrationRepository clients(PagesSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(PagesSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer().toString())
                .registrationId(PagesSettings.CLIENT)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .redirectUri(settings.address() + "/login/oauth2/code/" + PagesSettings.CLIENT)
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    /** Tokens lie in the session of the person and end with it. */
    @Bean
    OAuth2AuthorizedClientRepository tokensOfPeople() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    /**
     * Gives the token of the person, a new one where it has expired. With it comes a new proof of who signed in, which the session
     * has to hear of: when they sign out the issuer knows the newest alone.
     */
    @Bean
    OAuth2AuthorizedClientManager freshTokens(
            ClientRegistrationRepository clients,
            OAuth2AuthorizedClientRepository tokens,
            ApplicationEventPublisher session) {
        var manager = new DefaultOAuth2AuthorizedClientManager(clients, tokens);
        manager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken(renewed -> renewed.eventPublisher(session))
                .build());
        return manager;
    }
}
