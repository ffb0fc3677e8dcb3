package nl.signaalketen.signal.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That there is a draft, without what was typed.
 *
 * @param savedAt when it was saved last, UTC
 * @param observedOn the day of the observation; none where no day was typed
 */
public record SavedDraft(
        UUID draft, Instant savedAt, @Nullable LocalDate observedOn) {

    static SavedDraft of(Draft draft) {
        return new SavedDraft(draft.draft(), draft.savedAt(), observedOn(draft));
    }

    private static @Nullable LocalDate observedOn(Draft draft) {
        return draft.fields().getOrDefault("observedOn", List.of()).stream()
                .findFirst()
                .map(SavedDraft::day)
                .orElse(null);
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
