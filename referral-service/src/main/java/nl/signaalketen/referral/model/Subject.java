package nl.signaalketen.referral.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a referral is about.
 *
 * @param signal where it was referred at once; else none
 * @param casus where it follows from a route; else none
 * @param betrokkene the victim it is for; none where it is about the signal or casus as a whole
 */
public record Subject(
        @Nullable String signal,
        @Nullable String casus,
        @Nullable String betrokkene) {

    public Subject {
        if ((signal == null) == (casus == null)) {
            throw new IllegalArgumentException("A referral follows from either a signal or a casus");
        }
    }

    public static Subject ofSignal(String signal) {
        return new Subject(signal, null, null);
    }

    public static Subject ofCasus(String casus, @Nullable String betrokkene) {
        return new Subject(null, casus, betrokkene);
    }

    /** Id of the signal or casus. */
    public String origin() {
        return signal != null ? signal : Objects.requireNonNull(casus);
    }
}
