package nl.signaalketen.projections.meeting;

import static nl.signaalketen.projections.meeting.MeetingModel.codes;

import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;
import nl.signaalketen.screening.contract.BetrokkeneAdded;
import nl.signaalketen.screening.contract.BetrokkeneClassified;
import nl.signaalketen.screening.contract.CasusOpened;
import nl.signaalketen.screening.contract.ConsentRecorded;
import nl.signaalketen.screening.contract.RouteDetermined;
import nl.signaalketen.screening.contract.SignalAddedToCasus;

/** Casussen, their signals, and the betrokkenen with what was decided of each. */
final class CasusRows {

    private CasusRows() {}

    static ReadModel addTo(ReadModel meeting) {
        return betrokkenen(casussen(meeting));
    }

    private static ReadModel casussen(ReadModel meeting) {
        return meeting.hears(
                        CasusOpened.class,
                        Rows.<CasusOpened>into("meeting_casus")
                                .key("casus", CasusOpened::casus)
                                .text("region", CasusOpened::region)
                                .text("opened_by", CasusOpened::openedBy)
                                .time("opened_at", CasusOpened::openedAt))
                .hears(
                        CasusOpened.class,
                        Rows.<CasusOpened>into("meeting_casus_signal")
                                .key("casus", CasusOpened::casus)
                                .key("signal", CasusOpened::signal))
                .hears(
                        SignalAddedToCasus.class,
                        Rows.<SignalAddedToCasus>into("meeting_casus_signal")
                                .key("casus", SignalAddedToCasus::casus)
                                .key("signal", SignalAddedToCasus::signal))
                .hears(
                        RouteDetermined.class,
                        Rows.<RouteDetermined>into("meeting_casus")
                                .key("casus", RouteDetermined::casus)
                                .text("tracks", route -> codes(route.tracks()))
                                .text("casusregisseur", RouteDetermined::casusregisseur)
                                .text("routed_by", RouteDetermined::decidedBy)
                                .newest("routed_at", RouteDetermined::decidedAt));
    }

    private static ReadModel betrokkenen(ReadModel meeting) {
        return meeting.hears(
                        BetrokkeneAdded.class,
                        Rows.<BetrokkeneAdded>into("meeting_betrokkene")
                                .key("betrokkene", BetrokkeneAdded::betrokkene)
                                .text("casus", BetrokkeneAdded::casus)
                                .text("person", BetrokkeneAdded::person)
                                .text("signal", BetrokkeneAdded::signal)
                                .text("role", BetrokkeneAdded::role)
                                .text("sex", BetrokkeneAdded::sex)
                                .text("nationality", BetrokkeneAdded::nationality)
                                .text("age_band", BetrokkeneAdded::ageBand)
                                .text("residence", BetrokkeneAdded::residence)
                                .text("agency_kind", BetrokkeneAdded::agencyKind)
                                .time("added_at", BetrokkeneAdded::addedAt))
                .hears(
                        ConsentRecorded.class,
                        Rows.<ConsentRecorded>into("meeting_betrokkene")
                                .key("betrokkene", ConsentRecorded::betrokkene)
                                .flag("consent", ConsentRecorded::given)
                                .newest("consent_at", ConsentRecorded::recordedAt))
                .hears(
                        BetrokkeneClassified.class,
                        Rows.<BetrokkeneClassified>into("meeting_classification")
                                .keyedByEvent()
                                .text("betrokkene", BetrokkeneClassified::betrokkene)
                                .text("classificatie", BetrokkeneClassified::classificatie)
                                .text("stage", BetrokkeneClassified::stage)
                                .text("indicators", classified -> codes(classified.indicators()))
                                .text("reason", BetrokkeneClassified::reason)
                                .text("decided_by", BetrokkeneClassified::decidedBy)
                                .time("decided_at", BetrokkeneClassified::decidedAt));
    }
}
