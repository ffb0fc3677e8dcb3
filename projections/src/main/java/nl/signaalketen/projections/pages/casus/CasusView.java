package nl.signaalketen.projections.pages.casus;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.signaalketen.projections.meeting.Dossier;
import nl.signaalketen.projections.timeline.Timeline;
import nl.signaalketen.projections.timeline.What;
import org.jspecify.annotations.Nullable;

/**
 * All that a page shows of a casus.
 *
 * @param dossier its signals and referrals; none until they have been heard
 * @param timeline what happened, in order of time
 * @param potentieelIsHelped whether the rules of its country ask care for who is potentieel
 * @param readsMinutes whether the minutes of the meetings of the region are for the reader
 */
record CasusView(
        Standing standing,
        @Nullable Dossier dossier,
        List<Timeline.Entry> timeline,
        Rights rights,
        boolean potentieelIsHelped,
        boolean readsMinutes) {

    /** For whom the track zorg asks nobody to help, and why. */
    record Unhelped(Standing.Betrokkene betrokkene, Standing.WithoutCare why) {}

    /** What is known of a signal of the casus, if that has been heard. */
    public Dossier.@Nullable Signal signal(String number) {
        return dossier == null
                ? null
                : dossier.signals().stream()
                        .filter(one -> one.signal().equals(number))
                        .findFirst()
                        .orElse(null);
    }

    /** The day of the meeting that made a signal part of the casus, the last for which it was placed; none for who reads no minutes. */
    public @Nullable String weighedOn(String signal) {
        return timeline.stream()
                .filter(entry -> readsMinutes
                        && entry.what() == What.SIGNAL_PLACED_ON_AGENDA
                        && signal.equals(entry.signal())
                        && standing.region().equals(entry.whom()))
                .map(Timeline.Entry::outcome)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /** Who recorded that a betrokkene accepts or refuses help, and when; none until that has been heard. */
    public Timeline.@Nullable Entry consentRecorded(Standing.Betrokkene betrokkene) {
        return timeline.stream()
                .filter(entry -> entry.what() == What.CONSENT_RECORDED
                        && betrokkene.betrokkene().equals(entry.whom()))
                .reduce((_, later) -> later)
                .filter(entry -> Objects.equals(entry.outcome(), betrokkene.consentCode()))
                .orElse(null);
    }

    /** As things stand. */
    public List<Unhelped> withoutCare() {
        return standing.betrokkenen().stream()
                .flatMap(one ->
                        Stream.ofNullable(one.withoutCare(potentieelIsHelped)).map(why -> new Unhelped(one, why)))
                .toList();
    }

    /** Whether there is nobody for whom a route could ask help. */
    public boolean isWithoutVictims() {
        return standing.betrokkenen().stream().noneMatch(Standing.Betrokkene::isPossibleVictim);
    }

    /** Whether anybody of the signal became betrokkene already. */
    public boolean isAdded(String signal) {
        return standing.betrokkenen().stream().anyMatch(one -> one.signal().equals(signal));
    }
}
