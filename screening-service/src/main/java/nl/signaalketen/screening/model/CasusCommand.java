package nl.signaalketen.screening.model;

import java.util.List;

/** What one may wish of a casus. */
public sealed interface CasusCommand {

    CasusId casus();

    Subject by();

    record OpenCasus(CasusId casus, SignalId signal, Circumstances circumstances, Subject by) implements CasusCommand {}

    record DetermineRoute(CasusId casus, Route route, Subject by) implements CasusCommand {}

    /** A wish about what a casus holds, possible as long as it is open. */
    sealed interface OfDossier extends CasusCommand {}

    record AddSignal(CasusId casus, SignalId signal, Circumstances circumstances, Subject by)
            implements CasusCommand, OfDossier {}

    /**
     * Whom a signal names become betrokkenen.
     *
     * @param agency id of the agency that reported them
     */
    record AddBetrokkenen(
            CasusId casus, SignalId signal, String agency, Code agencyKind, List<NamedPerson> persons, Subject by)
            implements CasusCommand, OfDossier {}

    record ClassifyBetrokkene(CasusId casus, BetrokkeneId betrokkene, Classification classification, Subject by)
            implements CasusCommand, OfDossier {}

    record RecordConsent(CasusId casus, BetrokkeneId betrokkene, boolean given, Subject by)
            implements CasusCommand, OfDossier {}
}
