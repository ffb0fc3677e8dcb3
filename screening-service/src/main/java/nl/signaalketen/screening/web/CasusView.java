package nl.signaalketen.screening.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.signaalketen.screening.casus.CasusFile;
import nl.signaalketen.screening.casus.CasusFile.Concerned;
import nl.signaalketen.screening.casus.CasusFile.Judgement;
import nl.signaalketen.screening.model.BetrokkeneId;
import nl.signaalketen.screening.model.CasusId;
import nl.signaalketen.screening.model.Circumstances;
import nl.signaalketen.screening.model.NamedPerson;
import nl.signaalketen.screening.model.Route.Track;
import nl.signaalketen.screening.model.SignalId;
import nl.signaalketen.screening.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A casus as its people see it.
 *
 * @param state AWAITING_ROUTE or STEERED
 */
record CasusView(
        CasusId casus,
        State state,
        @JsonUnwrapped Circumstances circumstances,
        List<Track> tracks,
        @Nullable Subject casusregisseur,
        List<SignalId> signals,
        List<BetrokkeneView> betrokkenen) {

    enum State {
        AWAITING_ROUTE,
        STEERED
    }

    record BetrokkeneView(
            BetrokkeneId betrokkene,
            @JsonUnwrapped NamedPerson person,
            SignalId signal,
            @Nullable Boolean consent,
            List<Judgement> classifications) {

        static BetrokkeneView of(Concerned concerned) {
            return new BetrokkeneView(
                    concerned.betrokkene(),
                    concerned.person(),
                    concerned.signal(),
                    concerned.consent(),
                    concerned.judgements());
        }
    }

    static CasusView of(CasusFile file) {
        return new CasusView(
                file.casus(),
                file.tracks().isEmpty() ? State.AWAITING_ROUTE : State.STEERED,
                file.circumstances(),
                file.tracks(),
                file.casusregisseur(),
                file.signals(),
                file.betrokkenen().stream().map(BetrokkeneView::of).toList());
    }
}
