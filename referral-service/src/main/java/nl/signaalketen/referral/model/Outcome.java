package nl.signaalketen.referral.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What came of a referral that was taken on; the sort of outcome and no more. Each fits some tracks alone: help is what care is
 * asked for, and no police reports it. What is on record stays readable whatever it was asked for.
 */
public enum Outcome {
    HULP_GEBODEN(Track.ZORG),
    OPVANG_GEBODEN(Track.ZORG),
    HULP_GEWEIGERD(Track.ZORG),
    ONDERZOEK_GESTART(Track.STRAFRECHT, Track.TOEZICHT),
    MAATREGEL_GENOMEN(Track.STRAFRECHT, Track.BESTUURLIJK, Track.TOEZICHT),
    CONTROLE_UITGEVOERD(Track.STRAFRECHT, Track.BESTUURLIJK, Track.TOEZICHT),
    DOORGEGEVEN(Track.values()),
    GEEN_VERGELIJKBARE_SITUATIE(Track.BESTUURLIJK, Track.TOEZICHT),
    GEEN_ACTIE_NODIG(Track.values());

    private final Set<Track> tracks;

    Outcome(Track... tracks) {
        this.tracks = Set.of(tracks);
    }

    public boolean fits(Track track) {
        return tracks.contains(track);
    }

    /** All that fit, in the order of the list. */
    public static List<Outcome> fitting(Track track) {
        return Arrays.stream(values()).filter(outcome -> outcome.fits(track)).toList();
    }
}
