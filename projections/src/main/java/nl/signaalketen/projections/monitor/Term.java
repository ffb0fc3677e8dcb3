package nl.signaalketen.projections.monitor;

import java.util.Map;

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

    private static final String WITHOUT_TERM = "WITHOUT_TERM";
    private static final String IN_TIME = "IN_TIME";
    private static final String LATE = "LATE";
    private static final String OVERDUE = "OVERDUE";
    private static final String RUNNING = "RUNNING";

    /** Which of the five a row is, in SQL, as of {@code :asOf}. */
    static String kept(String by, String done) {
        return """
                case when %1$s is null then 'WITHOUT_TERM' when %2$s <= %1$s then 'IN_TIME' when %2$s > %1$s then 'LATE'
                     when %1$s <= :asOf then 'OVERDUE' else 'RUNNING' end
                """.formatted(by, done);
    }

    /** @param numbers of each of the five of which there are any */
    static Term of(Map<String, Integer> numbers) {
        return new Term(
                numbers.values().stream().mapToInt(Integer::intValue).sum(),
                numbers.getOrDefault(WITHOUT_TERM, 0),
                numbers.getOrDefault(IN_TIME, 0),
                numbers.getOrDefault(LATE, 0),
                numbers.getOrDefault(OVERDUE, 0),
                numbers.getOrDefault(RUNNING, 0));
    }
}
