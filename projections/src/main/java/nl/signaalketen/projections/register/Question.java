package nl.signaalketen.projections.register;

import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Set;
import nl.signaalketen.projections.web.Filters;

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
    static final Year FIRST = Year.of(2019);

    /** For all scopes at once. */
    static Question ofEveryScope(Set<String> regions, Filters filters) {
        var question = new Question(regions, filters.year(FIRST), Scope.REGIONAAL, filters.day("on", Filters.LAST_DAY));
        filters.check();
        return question;
    }

    /** Reads its filters, and refuses the request if any of it is wrong. */
    static Question of(Set<String> regions, Filters filters) {
        var scopes = Arrays.stream(Scope.values()).map(Scope::name).toList();
        var question = new Question(
                regions,
                filters.year(FIRST),
                Scope.valueOf(filters.code("scope", Scope.REGIONAAL.name(), scopes)),
                filters.day("on", Filters.LAST_DAY));
        filters.check();
        return question;
    }

    Question in(Set<String> others) {
        return new Question(others, year, scope, on);
    }

    Question of(Scope other) {
        return new Question(regions, year, other, on);
    }
}
