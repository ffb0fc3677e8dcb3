package nl.signaalketen.projections.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.register.CountingRule.Counting;
import nl.signaalketen.projections.register.CountingRule.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds registrations page by page, drawn as all others are. */
@Component
class RegistrationSearch {

    private static final String NO_END = "0";
    private static final String LONGEST = "10min";

    private final JdbcClient sql;
    private final Registrations registrations;

    RegistrationSearch(JdbcClient sql, Registrations registrations) {
        this.sql = sql;
        this.registrations = registrations;
    }

    /** @param candidate as for all registrations of a year */
    RegisterPage page(Search search, @Nullable RuleVersionId candidate) {
        var question = search.question();
        var counting = registrations.counting(question, candidate);
        var page = found(search, counting);
        return new RegisterPage(
                question.year().getValue(),
                question.scope(),
                question.on(),
                counting.version(),
                page.found().stream().map(Found::registration).toList(),
                page.next().map(Place::written).orElse(null));
    }

    /**
     * From there on all of them, one by one and page by page, so that the first comes at once however many there are. Within a
     * transaction, which may last ten minutes.
     */
    void each(Search search, @Nullable RuleVersionId candidate, Consumer<Registration> one) {
        letLast(NO_END);
        letLast(LONGEST);
        var counting = registrations.counting(search.question(), candidate);
        var next = Optional.of(search);
        while (next.isPresent()) {
            var page = found(next.get(), counting);
            page.found().forEach(found -> one.accept(found.registration()));
            next = page.next().map(search::goingOn);
        }
    }

    /** PostgreSQL goes by a new limit only where there was none. */
    private void letLast(String limit) {
        sql.sql("select set_config('transaction_timeout', ?, true)")
                .param(limit)
                .query(String.class)
                .single();
    }

    private Page found(Search search, Counting counting) {
        var found = asked(RegistrationQuery.PAGE, search, counting)
                .query((row, _) -> Found.in(row))
                .list();
        return found.size() <= search.limit()
                ? new Page(found, Optional.empty())
                : new Page(
                        found.subList(0, search.limit()),
                        Optional.of(found.get(search.limit() - 1).place()));
    }

    /** @param next where the next one begins; none after the last */
    private record Page(List<Found> found, Optional<Place> next) {}

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
