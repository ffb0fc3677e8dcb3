package nl.signaalketen.platform.access;

import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** Reads a caller from claims: those of an access token, or of the ID token of who signed in. */
public final class Callers {

    private Callers() {}

    public static Caller of(ClaimAccessor claims) {
        return new Caller(text(claims, "sub"), text(claims, "agency"), all(claims, "roles"), all(claims, "regions"));
    }

    private static String text(ClaimAccessor claims, String claim) {
        var value = claims.getClaimAsString(claim);
        return value == null ? "" : value;
    }

    private static Set<String> all(ClaimAccessor claims, String claim) {
        var values = claims.getClaimAsStringList(claim);
        return Set.copyOf(values == null ? List.of() : values);
    }
}
