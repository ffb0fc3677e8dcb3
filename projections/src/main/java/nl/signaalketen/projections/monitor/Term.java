package nl.signaalketen.projections.monitor;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How a term was kept; the five add up to {@code all}.
 *
 * @param withoutTerm none is known: nobody is waited for yet, or it was said before terms were told
 * @param inTime done before the term had passed
 * @param late done after it
 * @param overdue not done, and the term has passed as of the moment asked about
 * @param running not done, and the term has not passed
 */
public record Term(int all, int withoutTerm, int inTime, int late, int overdue, int running) {

    /** The counts of a term in SQL, each under the name of its component after that prefix. */
    static String columns(String prefix, String by, String done) {
        return """
                count(*) as %1$sall,
                count(*) filter (where %2$s is null) as %1$swithout_term,
                count(*) filter (where %3$s <= %2$s) as %1$sin_time,
                count(*) filter (where %3$s > %2$s) as %1$slate,
                count(*) filter (where %3$s is null and %2$s <= :asOf) as %1$soverdue,
                count(*) filter (where %3$s is null and %2$s > :asOf) as %1$srunning
                """.formatted(prefix, by, done);
    }

    static Term in(ResultSet row, String prefix) throws SQLException {
        return new Term(
                row.getInt(prefix + "all"),
                row.getInt(prefix + "without_term"),
                row.getInt(prefix + "in_time"),
                row.getInt(prefix + "late"),
                row.getInt(prefix + "overdue"),
                row.getInt(prefix + "running"));
    }
}
