package nl.signaalketen.platform.worker;

import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.signaalketen.platform.outbox.NotAcknowledged;
import nl.signaalketen.platform.web.Outage;
import org.axonframework.common.AxonTransientException;

/** A part of a longer work could not be done, and would not be done by trying again. */
public final class PartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String DISK_FULL = "53100";

    private final UUID work;

    private PartFailed(UUID work, RuntimeException cause) {
        super(cause);
        this.work = work;
    }

    /** What passes by itself, as when PostgreSQL or Kafka is away or live work has the same aggregate, stays what it is. */
    public static RuntimeException unlessItPasses(UUID work, RuntimeException failed) {
        return passes(failed) ? failed : new PartFailed(work, failed);
    }

    /** Of which it is a part. */
    public UUID work() {
        return work;
    }

    /** What ops is told: what is the matter, and what to do. */
    public String problem() {
        return isForWantOfRoom(getCause())
                ? "PostgreSQL has no room left; make room, then resume"
                : "The part could not be done (" + getCause().getClass().getSimpleName()
                        + "); the log says more. Mend it, then resume";
    }

    private static boolean passes(RuntimeException failed) {
        return Outage.is(failed) && !isForWantOfRoom(failed)
                || causes(failed)
                        .anyMatch(cause -> cause instanceof AxonTransientException || cause instanceof NotAcknowledged);
    }

    private static boolean isForWantOfRoom(Throwable failed) {
        return causes(failed)
                .anyMatch(cause -> cause instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()));
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause);
    }
}
