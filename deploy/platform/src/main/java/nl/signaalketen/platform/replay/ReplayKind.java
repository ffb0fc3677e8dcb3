package nl.signaalketen.platform.replay;

import java.util.Map;
import java.util.OptionalDouble;
import nl.signaalketen.platform.web.Conflict;
import nl.signaalketen.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A way of reading history again. Does its work in parts, each in the transaction that also keeps how far it has come. */
public interface ReplayKind {

    /** As in the wish. */
    String name();

    /**
     * What it would do; nothing is done.
     *
     * @throws InvalidInput naming all that is wrong with the wish
     */
    Plan plan(ReplayWish wish);

    /** Prepares what it will fill, within the transaction that starts the replay. */
    default void begin(Replay replay) {}

    /**
     * Clears away what it filled, within the transaction that cancels the replay.
     *
     * @throws Conflict where that is in use
     */
    default void cancel(Replay replay) {}

    /** How many events make a part where nothing holds it back. */
    default int part() {
        return 2_000;
    }

    /** The next part, at most so many events; called within the transaction at hand, without any way to send. */
    Part next(Replay replay, int atMost);

    /** How much it has found of each kind; empty where that says nothing. */
    default Map<String, Long> result(Replay replay) {
        return Map.of();
    }

    /**
     * Makes facts of what was approved, some at a time, within the transaction at hand; here sending is what is wanted.
     *
     * @return whether nothing is left to do
     */
    default boolean issueApproved(Replay replay) {
        throw new IllegalStateException("Nothing can be approved of " + name());
    }

    /** Makes the result again in another way and compares; all of it, or a sample. */
    Verification verify(Replay replay, boolean full);

    /**
     * @param events how many events it would look at
     * @param head where history ends now
     * @param touches what it would write, in words
     * @param seconds how long at the speed of the last one of its kind; none before there was one
     */
    record Plan(
            long events,
            long head,
            String touches,
            @Nullable Long seconds) {

        public Plan(long events, long head, String touches) {
            this(events, head, touches, null);
        }

        Plan at(OptionalDouble eventsPerSecond) {
            return eventsPerSecond.isEmpty()
                    ? this
                    : new Plan(events, head, touches, Math.round(events / eventsPerSecond.getAsDouble()));
        }
    }

    /**
     * @param position how far it has come with this part
     * @param done whether the head is reached
     */
    record Part(long position, long events, long errors, boolean done) {

        /** Nothing could be done yet; ask again. */
        public static Part none(Replay replay) {
            return new Part(replay.position(), 0, 0, false);
        }
    }

    /**
     * @param checked how many events were looked at again
     * @param checksum of the result, in hexadecimal
     * @param checksumAgain of what came out the other way
     * @param sent how many commands, messages and records were sent: zero
     */
    record Verification(boolean full, long checked, long rows, String checksum, String checksumAgain, long sent) {}
}
