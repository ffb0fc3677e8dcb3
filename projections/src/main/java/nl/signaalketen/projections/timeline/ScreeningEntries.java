package nl.signaalketen.projections.timeline;

import static nl.signaalketen.projections.timeline.TimelineModel.entry;
import static nl.signaalketen.projections.timeline.What.BETROKKENE_ADDED;
import static nl.signaalketen.projections.timeline.What.BETROKKENE_CLASSIFIED;
import static nl.signaalketen.projections.timeline.What.CASUS_OPENED;
import static nl.signaalketen.projections.timeline.What.CONSENT_RECORDED;
import static nl.signaalketen.projections.timeline.What.ROUTE_DETERMINED;
import static nl.signaalketen.projections.timeline.What.SIGNAL_ADDED_TO_CASUS;
import static nl.signaalketen.projections.timeline.What.SIGNAL_PLACED_ON_AGENDA;
import static nl.signaalketen.projections.timeline.What.SIGNAL_WEIGHED;

import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;
import nl.signaalketen.screening.contract.BetrokkeneAdded;
import nl.signaalketen.screening.contract.BetrokkeneClassified;
import nl.signaalketen.screening.contract.CasusOpened;
import nl.signaalketen.screening.contract.ConsentRecorded;
import nl.signaalketen.screening.contract.RouteDetermined;
import nl.signaalketen.screening.contract.SignalAddedToCasus;
import nl.signaalketen.screening.contract.SignalPlacedOnAgenda;
import nl.signaalketen.screening.contract.SignalWeighed;

/** How what the screeningsoverleg did is told, and which signals are of which casus. */
final class ScreeningEntries {

    private ScreeningEntries() {}

    static ReadModel addTo(ReadModel timeline) {
        return casus(agenda(timeline));
    }

    private static ReadModel agenda(ReadModel timeline) {
        return timeline.hears(
                        SignalPlacedOnAgenda.class,
                        entry(SIGNAL_PLACED_ON_AGENDA, SignalPlacedOnAgenda::placedAt)
                                .text("signal", SignalPlacedOnAgenda::signal)
                                .text("whom", SignalPlacedOnAgenda::region)
                                .text("outcome", placed -> placed.meetingOn().toString())
                                .text("why", placed -> placed.carriedOver() ? "DOORGESCHOVEN" : null))
                .hears(
                        SignalWeighed.class,
                        entry(SIGNAL_WEIGHED, SignalWeighed::decidedAt)
                                .text("signal", SignalWeighed::signal)
                                .text("who", SignalWeighed::decidedBy)
                                .text("outcome", SignalWeighed::outcome)
                                .text("why", SignalWeighed::reason));
    }

    private static ReadModel casus(ReadModel timeline) {
        return timeline.hears(
                        CasusOpened.class,
                        entry(CASUS_OPENED, CasusOpened::openedAt)
                                .text("casus", CasusOpened::casus)
                                .text("who", CasusOpened::openedBy))
                .hears(
                        CasusOpened.class,
                        Rows.<CasusOpened>into("timeline_casus")
                                .key("casus", CasusOpened::casus)
                                .text("region", CasusOpened::region))
                .hears(
                        CasusOpened.class,
                        Rows.<CasusOpened>into("timeline_joined")
                                .keyedByEvent()
                                .text("casus", CasusOpened::casus)
                                .text("signal", CasusOpened::signal)
                                .time("at", CasusOpened::openedAt))
                .hears(
                        SignalAddedToCasus.class,
                        entry(SIGNAL_ADDED_TO_CASUS, SignalAddedToCasus::addedAt)
                                .text("casus", SignalAddedToCasus::casus)
                                .text("who", SignalAddedToCasus::addedBy))
                .hears(
                        SignalAddedToCasus.class,
                        Rows.<SignalAddedToCasus>into("timeline_joined")
                                .keyedByEvent()
                                .text("casus", SignalAddedToCasus::casus)
                                .text("signal", SignalAddedToCasus::signal)
                                .time("at", SignalAddedToCasus::addedAt))
                .hears(
                        BetrokkeneAdded.class,
                        entry(BETROKKENE_ADDED, BetrokkeneAdded::addedAt)
                                .text("casus", BetrokkeneAdded::casus)
                                .text("whom", BetrokkeneAdded::betrokkene)
                                .text("outcome", BetrokkeneAdded::role))
                .hears(
                        BetrokkeneClassified.class,
                        entry(BETROKKENE_CLASSIFIED, BetrokkeneClassified::decidedAt)
                                .text("casus", BetrokkeneClassified::casus)
                                .text("whom", BetrokkeneClassified::betrokkene)
                                .text("who", BetrokkeneClassified::decidedBy)
                                .text("outcome", said -> said.classificatie() + " " + said.stage())
                                .text("why", BetrokkeneClassified::reason))
                .hears(
                        ConsentRecorded.class,
                        entry(CONSENT_RECORDED, ConsentRecorded::recordedAt)
                                .text("casus", ConsentRecorded::casus)
                                .text("whom", ConsentRecorded::betrokkene)
                                .text("who", ConsentRecorded::recordedBy)
                                .text("outcome", consent -> consent.given() ? "GEGEVEN" : "GEWEIGERD"))
                .hears(
                        RouteDetermined.class,
                        entry(ROUTE_DETERMINED, RouteDetermined::decidedAt)
                                .text("casus", RouteDetermined::casus)
                                .text("whom", RouteDetermined::casusregisseur)
                                .text("who", RouteDetermined::decidedBy)
                                .text("outcome", route -> String.join(", ", route.tracks())))
                .hears(
                        RouteDetermined.class,
                        Rows.<RouteDetermined>into("timeline_casus")
                                .key("casus", RouteDetermined::casus)
                                .text("casusregisseur", RouteDetermined::casusregisseur)
                                .newest("routed_at", RouteDetermined::decidedAt));
    }
}
