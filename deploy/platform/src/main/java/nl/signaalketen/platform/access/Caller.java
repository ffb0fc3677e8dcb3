package nl.signaalketen.platform.access;

import java.util.Arrays;
import java.util.Set;
import nl.signaalketen.platform.web.NotFound;

/**
 * Who calls: a person or a system of an agency. A controller takes it as a parameter; it comes from the token.
 *
 * @param subject the person or system, claim {@code sub}
 * @param agency id of the agency it acts for, claim {@code agency}
 * @param roles claim {@code roles}
 * @param regions codes of the regions it works in, claim {@code regions}
 */
public record Caller(String subject, String agency, Set<String> roles, Set<String> regions) {

    public boolean is(Enum<?>... anyOf) {
        return Arrays.stream(anyOf).map(Enum::name).anyMatch(roles::contains);
    }

    /** @throws NotFound for who has none of the roles, since what is not allowed looks like what is not there */
    public void mustBe(Enum<?>... anyOf) {
        if (!is(anyOf)) {
            throw new NotFound();
        }
    }

    /** @throws NotFound for who does not work in the region */
    public void mustWorkIn(String region) {
        if (!regions.contains(region)) {
            throw new NotFound();
        }
    }
}
