package nl.signaalketen.referral.feedback;

import java.util.List;
import java.util.function.Function;
import nl.signaalketen.platform.web.After;
import org.jspecify.annotations.Nullable;

/**
 * The feedback of some signals, a hundred at a time.
 *
 * @param next the {@code after} of the next page, where there is one
 */
public record FeedbackList(
        List<FeedbackRow> feedback, @Nullable String next) {

    private static final int SIZE = 100;

    /** Enough to know whether another page follows. */
    static final int ENOUGH = SIZE + 1;

    static FeedbackList of(List<FeedbackRow> found, Function<FeedbackRow, After> place) {
        var shown = found.subList(0, Math.min(SIZE, found.size()));
        return new FeedbackList(
                shown, found.size() > SIZE ? place.apply(shown.getLast()).toString() : null);
    }

    /** As the melder sees it, who is told by the aandachtsfunctionaris and not before. */
    public FeedbackList withoutFirstStep() {
        return new FeedbackList(
                feedback.stream().map(FeedbackRow::withoutFirstStep).toList(), next);
    }
}
