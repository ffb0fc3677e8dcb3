package nl.signaalketen.projections.pages.casus;

import java.util.List;
import nl.signaalketen.projections.meeting.Dossier;
import nl.signaalketen.projections.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * All that a page shows of a casus.
 *
 * @param dossier its signals and referrals; none until they have been heard
 * @param timeline what happened, in order of time
 */
record CasusView(Standing standing, @Nullable Dossier dossier, List<Timeline.Entry> timeline, Rights rights) {

    /** What is known of a signal of the casus, if that has been heard. */
    public Dossier.@Nullable Signal signal(String number) {
        return dossier == null
                ? null
                : dossier.signals().stream()
                        .filter(one -> one.signal().equals(number))
                        .findFirst()
                        .orElse(null);
    }

    /** For whom the track zorg asks nobody to help, as things stand. */
    public List<Standing.Betrokkene> withoutCare() {
        return standing.betrokkenen().stream()
                .filter(one -> one.withoutCare() != null)
                .toList();
    }

    /** Whether anybody of the signal became betrokkene already. */
    public boolean isAdded(String signal) {
        return standing.betrokkenen().stream().anyMatch(one -> one.signal().equals(signal));
    }
}
