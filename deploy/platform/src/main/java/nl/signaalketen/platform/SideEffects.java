package nl.signaalketen.platform;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Keeps a replay from sending: whoever sends asks here first, and is refused and counted while a replay is at work. */
public final class SideEffects {

    private static final ScopedValue<AtomicInteger> FORBIDDEN = ScopedValue.newInstance();

    private SideEffects() {}

    /** Does the work without letting anything out; each try is counted in {@code tries}. */
    public static <T> T forbiddenDuring(AtomicInteger tries, Supplier<T> work) {
        return ScopedValue.where(FORBIDDEN, tries).call(work::get);
    }

    /** The same work on whatever thread: what is forbidden here is forbidden there. */
    public static <A, B> Function<A, B> wherever(Function<A, B> work) {
        if (!FORBIDDEN.isBound()) {
            return work;
        }
        var tries = FORBIDDEN.get();
        return given -> ScopedValue.where(FORBIDDEN, tries).call(() -> work.apply(given));
    }

    /**
     * Called by whoever is about to send a command, a message or a record.
     *
     * @throws IllegalStateException in a replay
     */
    public static void about(String what) {
        if (FORBIDDEN.isBound()) {
            FORBIDDEN.get().incrementAndGet();
            throw new IllegalStateException("A replay sends nothing, and this one was about to send " + what);
        }
    }
}
