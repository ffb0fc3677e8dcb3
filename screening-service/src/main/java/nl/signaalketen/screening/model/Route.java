package nl.signaalketen.screening.model;

import java.util.List;

/**
 * The tracks that the meeting sets for a casus, and who steers it.
 *
 * @param tracks each once, in the order of the list of tracks, so that the same wish is the same value
 */
public record Route(List<Track> tracks, Subject casusregisseur, Reason reason) {

    public Route {
        tracks = tracks.stream().distinct().sorted().toList();
        if (tracks.isEmpty()) {
            throw new IllegalArgumentException("A route has at least one track");
        }
    }

    /** Care, criminal justice, administrative approach, inspection. Source: NML 4.2, step 7. */
    public enum Track {
        ZORG,
        STRAFRECHT,
        BESTUURLIJK,
        TOEZICHT
    }

    /** Why; a code, since a text may name somebody. */
    public enum Reason {
        BESLUIT_OVERLEG,
        VEILIGHEID_SLACHTOFFER,
        WENS_SLACHTOFFER,
        OPSPORINGSBELANG,
        NIEUWE_INFORMATIE,
        ANDERS
    }
}
