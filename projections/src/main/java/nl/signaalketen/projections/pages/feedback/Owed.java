package nl.signaalketen.projections.pages.feedback;

import java.time.Instant;
import nl.signaalketen.platform.access.Caller;
import nl.signaalketen.projections.pages.Words;
import nl.signaalketen.signal.contract.Role;
import org.jspecify.annotations.Nullable;

/**
 * The feedback of one signal, as referral-service tells it.
 *
 * @param aandachtsfunctionarisBy until when the first step may take; none while no meeting is done with the signal
 * @param melderBy the same for the second step
 */
record Owed(
        String signal,
        String agency,
        String region,
        Instant owedSince,
        @Nullable Instant aandachtsfunctionarisBy,
        @Nullable Instant melderBy,
        @Nullable String toAandachtsfunctionaris,
        @Nullable Instant aandachtsfunctionarisToldAt,
        @Nullable String toMelder,
        @Nullable Instant melderToldAt) {

    /** None where both were told. */
    public @Nullable Step next() {
        if (toAandachtsfunctionaris == null) {
            return Step.TO_AANDACHTSFUNCTIONARIS;
        }
        return toMelder == null ? Step.TO_MELDER : null;
    }

    /** Until when the next step may take, where that is known. */
    public @Nullable Instant by() {
        return toAandachtsfunctionaris == null ? aandachtsfunctionarisBy : melderBy;
    }

    public boolean isLate(Instant now) {
        var by = by();
        return by != null && next() != null && now.isAfter(by);
    }

    /** Whether the next step is for this person to take. */
    boolean waitsFor(Caller caller) {
        return switch (next()) {
            case null -> false;
            case TO_AANDACHTSFUNCTIONARIS ->
                caller.is(Role.PROCESREGISSEUR, Role.SCREENING_PARTNER)
                        && caller.regions().contains(region);
            case TO_MELDER ->
                caller.is(Role.AANDACHTSFUNCTIONARIS) && caller.agency().equals(agency);
        };
    }

    /** As it stands on the agenda. */
    public String shortNumber() {
        return Words.shortNumber(signal);
    }
}
