package nl.signaalketen.screening.model;

import java.util.List;

/** What happened to a casus. The names are stored. */
public sealed interface CasusEvent {

    CasusId casus();

    Decision decision();

    record CasusOpened(CasusId casus, SignalId signal, Circumstances circumstances, Decision decision)
            implements CasusEvent {}

    /** The circumstances are those of the casus with the signal in it. */
    record SignalAddedToCasus(CasusId casus, SignalId signal, Circumstances circumstances, Decision decision)
            implements CasusEvent {}

    /** The fact holds what the casus was about at that moment, since a figure asks for it per person. */
    record BetrokkeneAdded(
            CasusId casus,
            BetrokkeneId betrokkene,
            NamedPerson person,
            SignalId signal,
            String agency,
            Code agencyKind,
            Circumstances circumstances,
            Decision decision)
            implements CasusEvent {}

    record BetrokkeneClassified(
            CasusId casus,
            BetrokkeneId betrokkene,
            PersonNumber person,
            Classification classification,
            Decision decision)
            implements CasusEvent {}

    record ConsentRecorded(CasusId casus, BetrokkeneId betrokkene, boolean given, Decision decision)
            implements CasusEvent {}

    /** The whole route; said anew whenever what it says has changed. */
    record RouteDetermined(
            CasusId casus,
            List<SignalId> signals,
            Circumstances circumstances,
            Route route,
            List<Victim> victims,
            Decision decision)
            implements CasusEvent {}
}
