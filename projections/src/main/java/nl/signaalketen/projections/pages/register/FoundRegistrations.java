package nl.signaalketen.projections.pages.register;

import java.util.List;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.projections.register.Registration;
import org.jspecify.annotations.Nullable;

/**
 * Registrations that were looked for, a page at a time.
 *
 * @param next where the next page begins; none on the last
 */
record FoundRegistrations(
        List<Registration> registrations, @Nullable String next) {

    /** Enough of the pseudonym to tell one from another by ear. */
    public String shortNumber(Registration one) {
        return Words.shortNumber(one.person());
    }
}
