package nl.signaalketen.projections.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the register of a year, in the order in which people began to count.
 *
 * @param on the day as of which is counted
 * @param ruleVersion version of rule set {@code telling} that counted
 * @param registrations a person each; those of the risk group stand among them and are not counted
 * @param next the {@code after} of the next page; none on the last
 */
public record RegisterPage(
        int year,
        Scope scope,
        LocalDate on,
        String ruleVersion,
        List<Registration> registrations,
        @Nullable String next) {}
