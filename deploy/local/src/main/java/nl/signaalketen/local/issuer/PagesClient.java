package nl.signaalketen.local.issuer;

import java.time.Duration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The web pages, in which a person signs in: authorization code with PKCE, and a refresh token for a working day. */
public final class PagesClient {

    public static final String ID = "pages";

    /** The name itself, as nothing is protected here. */
    public static final String SECRET = ID;

    /** So short that the pages must renew it at every turn: what is renewed seldom is tried seldom. */
    private static final Duration ACCESS = Duration.ofMinutes(1);

    private static final Duration WORKING_DAY = Duration.ofHours(10);

    private PagesClient() {}

    static RegisteredClient at(String address) {
        return RegisteredClient.withId(ID)
                .clientId(ID)
                .clientSecret("{noop}" + SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(address + "/login/oauth2/code/keten")
                .postLogoutRedirectUri(address + "/signed-out")
                .scope("openid")
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(ACCESS)
                        .refreshTokenTimeToLive(WORKING_DAY)
                        .build())
                .build();
    }
}
