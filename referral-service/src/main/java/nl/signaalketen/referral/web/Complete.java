package nl.signaalketen.referral.web;

import java.util.List;
import nl.signaalketen.platform.web.CheckedBy;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.platform.web.Wrong;
import nl.signaalketen.referral.model.Outcome;
import nl.signaalketen.referral.model.Track;
import org.jspecify.annotations.Nullable;

/** Body of {@code POST /v1/referrals/{referral}/completion}. */
@CheckedBy("complete.schema.json")
record Complete(Outcome outcome) {

    /**
     * What is on record may be said again, whether it fits or not.
     *
     * @throws InvalidInput naming the outcomes that fit, where this one does not
     */
    void mustFit(Track track, @Nullable String onRecord) {
        if (!outcome.fits(track) && !outcome.name().equals(onRecord)) {
            throw new InvalidInput(List.of(Wrong.notWith("outcome", "track " + track, Outcome.fitting(track))));
        }
    }
}
