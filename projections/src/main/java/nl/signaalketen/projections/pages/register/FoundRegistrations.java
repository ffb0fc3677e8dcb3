package nl.signaalketen.projections.pages.register;

import java.util.List;
import java.util.Locale;
import nl.signaalketen.projections.register.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Registrations that were looked for, a page at a time.
 *
 * @param next where the next page begins; none on the last
 */
record FoundRegistrations(
        List<Registration> registrations, @Nullable String next) {

    private static final int TELLS_APART = 8;

    /** Enough of the pseudonym to tell one from another by ear. */
    public String shortNumber(Registration one) {
        var person = one.person();
        return person.substring(Math.max(0, person.length() - TELLS_APART)).toUpperCase(Locale.ROOT);
    }
}
