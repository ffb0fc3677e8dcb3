package nl.signaalketen.bench.ground;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/** What the read models that are live hold. */
public record LiveReadModels(Ground ground) {

    /** Where they are, as no generation was built before them. */
    public static final String SCHEMA = "readmodels_1";

    private static final long LOOK_EVERY = TimeUnit.MILLISECONDS.toNanos(500);

    /** @param progress is told how many they have heard */
    public void awaitThatTheyHaveHeard(long facts, LongConsumer progress) {
        for (var heard = heard(); heard < facts; heard = heard()) {
            progress.accept(heard);
            LockSupport.parkNanos(LOOK_EVERY);
        }
    }

    /** Of everybody of whom something was heard. */
    public void awaitThatRegistrationsAreKept() {
        while (number("select count(*) from " + SCHEMA + ".register_changed") > 0) {
            LockSupport.parkNanos(LOOK_EVERY);
        }
    }

    private long heard() {
        return number("select coalesce(sum(next_offset), 0) from " + SCHEMA + ".inbox_offset");
    }

    public long signals() {
        return number("select count(*) from " + SCHEMA + ".monitor_signal");
    }

    private long number(String query) {
        return ground.number("projections", query);
    }
}
