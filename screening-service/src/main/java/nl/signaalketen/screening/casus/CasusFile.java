package nl.signaalketen.screening.casus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import nl.signaalketen.screening.model.BetrokkeneId;
import nl.signaalketen.screening.model.CasusId;
import nl.signaalketen.screening.model.Circumstances;
import nl.signaalketen.screening.model.Classification;
import nl.signaalketen.screening.model.NamedPerson;
import nl.signaalketen.screening.model.Route.Track;
import nl.signaalketen.screening.model.SignalId;
import nl.signaalketen.screening.model.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A casus as it is now.
 *
 * @param tracks none as long as the route is not determined
 * @param casusregisseur who steers it, once the route is determined
 */
public record CasusFile(
        CasusId casus,
        Circumstances circumstances,
        List<Track> tracks,
        @Nullable Subject casusregisseur,
        List<SignalId> signals,
        List<Concerned> betrokkenen) {

    CasusFile with(List<SignalId> ofSignals, List<Concerned> concerned) {
        return new CasusFile(casus, circumstances, tracks, casusregisseur, ofSignals, concerned);
    }

    /**
     * A betrokkene.
     *
     * @param consent none as long as nobody asked
     * @param judgements the newest classification of each stage, the provisional one first
     */
    public record Concerned(
            BetrokkeneId betrokkene,
            NamedPerson person,
            SignalId signal,
            @Nullable Boolean consent,
            List<Judgement> judgements) {}

    /** A classification, by whom and when. */
    public record Judgement(@JsonUnwrapped Classification classification, Subject decidedBy, Instant decidedAt) {}
}
