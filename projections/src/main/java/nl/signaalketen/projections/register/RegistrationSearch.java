package nl.signaalketen.projections.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.register.CountingRule.Counting;
import nl.signaalketen.projections.register.CountingRule.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds registrations page by page, drawn as all others are. */
@Component
class RegistrationSearch {

    private final Registrations registrations;

    RegistrationSearch(Registrations registrations) {
        this.registrations = registrations;
    }

    /** @param candidate as for all registrations of a year */
    RegisterPage page(Search search, @Nullable RuleVersionId candidate) {
        var question = search.question();
        var counting = registrations.counting(question, candidate);
        var found = asked(RegistrationQuery.PAGE, search, counting)
                .query((row, _) -> Found.in(row))
                .list();
        var isLast = found.size() <= search.limit();
        var page = isLast ? found : found.subList(0, search.limit());
        return new RegisterPage(
                question.year().getValue(),
                question.scope(),
                question.on(),
                counting.version(),
                page.stream().map(Found::registration).toList(),
                isLast ? null : page.getLast().place().written());
    }

    /** A registration, and where it stands. */
    private record Found(Registration registration, Place place) {

        private static Found in(ResultSet row) throws SQLException {
            var registration = Registrations.registration(row);
            return new Found(registration, new Place(registration.countedSince(), row.getString("began_with")));
        }
    }

    /** One more than is shown, so that it is known whether there is a next page. */
    StatementSpec asked(String query, Search search, Counting counting) {
        var begin = search.begin();
        return search.sought()
                .in(registrations.asked(query, search.question(), counting))
                .param("beginnings", beginnings(counting))
                .param("since", begin.moment())
                .param("after", begin.beganWith())
                .param("limit", search.limit() + 1);
    }

    /** What a registration can begin with: whatever is said that counts, or makes the risk group. */
    private static String[] beginnings(Counting counting) {
        return counting.ruled().stream()
                .filter(ruled -> ruled.verdict() != Verdict.LEFT_OUT)
                .map(ruled -> ruled.said())
                .map(said -> String.join(" ", said.classificatie(), said.stage(), said.agencyKind()))
                .toArray(String[]::new);
    }
}
