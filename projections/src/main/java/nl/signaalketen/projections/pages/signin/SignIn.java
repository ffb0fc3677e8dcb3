package nl.signaalketen.projections.pages.signin;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import io.github.wimdeblauwe.htmx.spring.boot.security.HxRefreshHeaderAuthenticationEntryPoint;
import java.util.List;
import nl.signaalketen.projections.pages.Doors;
import nl.signaalketen.projections.pages.PagesSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** Whatever is no door for programs is for people, who sign in first. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    private static final int BEFORE_ALL_OTHERS = 1;
    private static final String SIGNED_OUT = "/signed-out";
    private static final String FAILED = "/sign-in-failed";
    private static final String[] OPEN = {"/assets/**", "/webjars/**", "/language", SIGNED_OUT, FAILED, "/error"};

    @Bean
    @Order(BEFORE_ALL_OTHERS)
    SecurityFilterChain people(HttpSecurity http, ClientRegistrationRepository clients, PagesSettings settings)
            throws Exception {
        return http.securityMatcher(new NegatedRequestMatcher(Doors.FOR_PROGRAMS))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .oauth2Login(login -> login.loginPage(PagesSettings.SIGN_IN)
                        .failureUrl(FAILED)
                        .userInfoEndpoint(people -> people.oidcUserService(asTheTokenSays())))
                .logout(logout -> logout.logoutSuccessHandler(atTheIssuerToo(clients, settings)))
                .requestCache(cache -> cache.requestCache(backToWhereOneWas()))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(toSignIn(settings)))
                .headers(headers -> strict(headers, settings))
                .build();
    }

    /** What htmx fetched cannot lead elsewhere: the page around it is loaded anew, and that leads there. */
    private static AuthenticationEntryPoint toSignIn(PagesSettings settings) {
        var name = new OneName(settings.address());
        var page = new LoginUrlAuthenticationEntryPoint(PagesSettings.SIGN_IN);
        var fragment = new HxRefreshHeaderAuthenticationEntryPoint();
        return (request, response, why) -> {
            if (request.getHeader("HX-Request") != null) {
                fragment.commence(request, response, why);
            } else if (name.isAnotherThanIn(request)) {
                response.sendRedirect(name.of(request));
            } else {
                page.commence(request, response, why);
            }
        };
    }

    /** It says all that is asked of a caller; to ask the issuer more would fail where the token was renewed once more meanwhile. */
    private static OidcUserService asTheTokenSays() {
        var people = new OidcUserService();
        people.setRetrieveUserInfo(_ -> false);
        return people;
    }

    private static OidcClientInitiatedLogoutSuccessHandler atTheIssuerToo(
            ClientRegistrationRepository clients, PagesSettings settings) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri(settings.address() + SIGNED_OUT);
        handler.setDefaultTargetUrl(SIGNED_OUT);
        return handler;
    }

    private static HttpSessionRequestCache backToWhereOneWas() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null); // it would come back as a filter that no page knows
        cache.setRequestMatcher(new NegatedRequestMatcher(pathPattern(StillHere.ADDRESS)));
        return cache;
    }

    /** HTTPS is for the proxy in front to insist on. */
    private static void strict(HeadersConfigurer<HttpSecurity> headers, PagesSettings settings) {
        headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy(settings)));
    }

    /** A form of ours may end at the issuer: signing out leads there. */
    private static String contentPolicy(PagesSettings settings) {
        return String.join(
                "; ",
                List.of(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "img-src 'self' data:",
                        "font-src 'self'",
                        "connect-src 'self'",
                        "form-action 'self' " + settings.issuerOrigin(),
                        "frame-ancestors 'none'",
                        "base-uri 'none'"));
    }
}
