package nl.signaalketen.screening.web;

import java.util.List;
import nl.signaalketen.platform.web.CheckedBy;
import nl.signaalketen.screening.model.Classificatie;
import nl.signaalketen.screening.model.Classification;
import nl.signaalketen.screening.model.Code;
import nl.signaalketen.screening.model.Route;
import nl.signaalketen.screening.model.SignalId;
import nl.signaalketen.screening.model.Subject;

/** What is sent about a casus; each body meets its schema before it is read. */
interface CasusRequests {

    /** @param signal a signal of the casus; all whom it names become betrokkenen */
    @CheckedBy("betrokkenen.schema.json")
    record FromSignal(SignalId signal) {}

    /** @param indicators what it rests on, code lists "indicators" and "aggravating" */
    @CheckedBy("classification.schema.json")
    record Classifying(
            Classificatie classificatie,
            Classification.Stage stage,
            Classification.Reason reason,
            List<Code> indicators) {

        Classification classification() {
            return new Classification(classificatie, stage, reason, indicators);
        }
    }

    /** @param given false where help is refused */
    @CheckedBy("consent.schema.json")
    record Consent(boolean given) {}

    /** @param casusregisseur subject of the person who steers the casus */
    @CheckedBy("route.schema.json")
    record RouteOf(List<Route.Track> tracks, Subject casusregisseur, Route.Reason reason) {

        Route route() {
            return new Route(tracks, casusregisseur, reason);
        }
    }
}
