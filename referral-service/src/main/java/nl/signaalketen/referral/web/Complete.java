package nl.signaalketen.referral.web;

import java.util.stream.Collectors;
import nl.signaalketen.platform.web.CheckedBy;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.referral.model.Outcome;
import nl.signaalketen.referral.model.Track;

/** Body of {@code POST /v1/referrals/{referral}/completion}. */
@CheckedBy("complete.schema.json")
record Complete(Outcome outcome) {

    /** @throws InvalidInput naming the outcomes that fit, where this one does not */
    void mustFit(Track track) {
        if (!outcome.fits(track)) {
            throw new InvalidInput(
                    "outcome",
                    Outcome.fitting(track).stream()
                            .map(Outcome::name)
                            .collect(Collectors.joining(
                                    ", ", "does not go with the track " + track + "; these do: ", "")));
        }
    }
}
