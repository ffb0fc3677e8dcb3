package nl.signaalketen.projections.register;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Set;
import nl.signaalketen.projections.web.Filters;
import org.springframework.util.MultiValueMap;

/**
 * What is asked of the register.
 *
 * @param regions whose people are counted
 * @param year of the first classification that counts
 * @param scope which agencies are left out
 * @param on the day as of which is counted; what was decided after it is not known yet
 */
record Question(Set<String> regions, Year year, Scope scope, LocalDate on) {

    /** The first year that a version of rule set {@code telling} counts. */
    private static final Year FIRST = Year.of(2019);

    static Question of(Set<String> regions, MultiValueMap<String, String> asked) {
        var filters = new Filters(asked);
        var scopes = Arrays.stream(Scope.values()).map(Scope::name).toList();
        var question = new Question(
                regions,
                filters.year(FIRST),
                Scope.valueOf(filters.code("scope", Scope.REGIONAAL.name(), scopes)),
                filters.day("on", Filters.LAST_DAY));
        filters.check();
        return question;
    }
}
