package nl.signaalketen.projections.pages;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the pages, under {@code signaalketen.pages} in the configuration.
 *
 * @param address where people's browsers find the pages
 * @param issuer the OpenID Connect issuer at which people sign in, as people's browsers find it
 * @param clientId the pages as the issuer knows them, with their {@code clientSecret}
 * @param signalService where the pages find signal-service; screeningService and referralService alike
 * @param projections where they find this service itself
 */
@ConfigurationProperties("signaalketen.pages")
public record PagesSettings(
        URI address,
        URI issuer,
        String clientId,
        String clientSecret,
        URI signalService,
        URI screeningService,
        URI referralService,
        URI projections) {

    /** What the pages call their registration at the issuer; part of the address to which it sends people back. */
    public static final String CLIENT = "keten";

    /** Where a person is sent to sign in. */
    public static final String SIGN_IN = "/oauth2/authorization/" + CLIENT;

    public PagesSettings {
        Map.of(
                        "PAGES", address,
                        "ISSUER", issuer,
                        "SIGNAL_SERVICE", signalService,
                        "SCREENING_SERVICE", screeningService,
                        "REFERRAL_SERVICE", referralService,
                        "PORT", projections)
                .forEach(PagesSettings::mustBeAnAddress);
        if (clientId.isBlank() || clientSecret.isBlank()) {
            throw new IllegalArgumentException(
                    "PAGES_CLIENT_ID and PAGES_CLIENT_SECRET must say what the issuer knows the pages by");
        }
    }

    private static void mustBeAnAddress(String variable, URI value) {
        var web = "http".equals(value.getScheme()) || "https".equals(value.getScheme());
        if (!web || value.getHost() == null || value.toString().endsWith("/")) {
            throw new IllegalArgumentException(
                    variable + " must be an address as https://host, without a slash at its end, and is not: " + value);
        }
    }

    /** Scheme, host and port of the issuer, without the path. */
    public String issuerOrigin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
