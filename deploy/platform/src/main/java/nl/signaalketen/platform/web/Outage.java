package nl.signaalketen.platform.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.apache.kafka.common.errors.TimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells an outage, after which the same wish will do, from a wish that will never do. */
public final class Outage {

    /** SQLSTATE classes: connection, insufficient resources, operator intervention, system error, transaction rollback. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "58", "40", "25");

    /** What the pool says, without a SQLSTATE, of a connection that broke while it was in use. */
    private static final String LOST_IN_USE = "Connection is closed";

    private Outage() {}

    public static boolean is(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isPassing(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException noConnection -> true;
            case CannotCreateTransactionException noTransaction -> true;
            case DataAccessResourceFailureException noDatabase -> true;
            case TransientDataAccessResourceException lostDatabase -> true;
            case TimeoutException noKafka -> true;
            case SQLException sql when LOST_IN_USE.equals(sql.getMessage()) -> true;
            case SQLException sql ->
                sql.getSQLState() != null && PASSING.contains(sql.getSQLState().substring(0, 2));
            default -> false;
        };
    }
}
