package nl.signaalketen.projections.pages.ops;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far work on history has come.
 *
 * @param ratio from 0 to 1
 * @param remainingSeconds at the speed it has had
 */
public record Progress(
        double ratio,
        long events,
        long eventsPerSecond,
        @Nullable Long remainingSeconds) {

    /** Whole percents, of which the last is not said before the end. */
    public int percent() {
        return (int) Math.floor(ratio * 100);
    }

    /** Hours, minutes and seconds that it will still take; nothing where that is not known. */
    public String clock() {
        if (remainingSeconds == null || ratio >= 1) {
            return "";
        }
        var time = Duration.ofSeconds(remainingSeconds);
        return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
