package nl.signaalketen.platform.replay;

import java.sql.SQLException;
import java.util.UUID;

/** A part of a replay could not be done, and would not be done by trying again. */
final class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String DISK_FULL = "53100";

    private final UUID replay;

    PartFailed(UUID replay, RuntimeException cause) {
        super(cause);
        this.replay = replay;
    }

    UUID replay() {
        return replay;
    }

    String problem() {
        if (getCause() instanceof CannotGoOn said) {
            return String.valueOf(said.getMessage());
        }
        return isForWantOfRoom(getCause())
                ? "PostgreSQL has no room left; make room, then resume"
                : "The part could not be done (" + getCause().getClass().getSimpleName()
                        + "); the log says more. Mend it, then resume";
    }

    static boolean isForWantOfRoom(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
