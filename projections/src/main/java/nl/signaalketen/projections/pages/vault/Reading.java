package nl.signaalketen.projections.pages.vault;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for personal data.
 *
 * @param of number of what was asked for, as the page knows it
 * @param lines what is shown, where it is shown
 */
public record Reading(String of, State state, List<Line> lines) {

    /** Whether it is shown, and why not. */
    public enum State {
        SHOWN,
        PURPOSE_MISSING,
        NOT_FOR_READER,
        ERASED
    }

    /**
     * @param label message that names it: {@code vault.<label>}
     * @param text none where it was not reported
     */
    public record Line(String label, @Nullable String text) {}

    static Reading none(String of, State why) {
        return new Reading(of, why, List.of());
    }

    /** Whether this is of the thing with that number. */
    public boolean isOf(String number) {
        return of.equals(number);
    }
}
