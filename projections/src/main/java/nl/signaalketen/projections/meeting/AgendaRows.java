package nl.signaalketen.projections.meeting;

import static nl.signaalketen.projections.meeting.MeetingModel.rule;

import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;
import nl.signaalketen.screening.contract.SignalPlacedOnAgenda;
import nl.signaalketen.screening.contract.SignalWeighed;
import nl.signaalketen.signal.contract.ReportedPerson;
import nl.signaalketen.signal.contract.SignalReported;
import nl.signaalketen.signal.contract.TriageRevised;

/** Signals, and where they stand on which agenda. */
final class AgendaRows {

    private AgendaRows() {}

    static ReadModel addTo(ReadModel meeting) {
        return items(signals(meeting));
    }

    private static ReadModel signals(ReadModel meeting) {
        return meeting.hears(
                        SignalReported.class,
                        Rows.<SignalReported>into("meeting_signal")
                                .key("signal", SignalReported::signal)
                                .text("agency", SignalReported::agency)
                                .text("agency_kind", SignalReported::agencyKind)
                                .text("region", SignalReported::region)
                                .text("municipality", SignalReported::municipality)
                                .text("exploitation", SignalReported::exploitation)
                                .text("sector", SignalReported::sector)
                                .text("indicators", reported -> MeetingModel.codes(reported.indicators()))
                                .day("observed_on", SignalReported::observedOn)
                                .time("reported_at", SignalReported::reportedAt)
                                .number(
                                        "persons",
                                        reported -> reported.persons().size())
                                .number("minors", AgendaRows::minors)
                                .text("controle", SignalReported::controle)
                                .text("narrative", SignalReported::narrative)
                                .flag("acute", SignalReported::acute)
                                .text("urgency", SignalReported::urgency)
                                .text("triage", reported -> rule(reported.ruleVersion(), reported.rules())))
                .hears(
                        TriageRevised.class,
                        Rows.<TriageRevised>into("meeting_signal")
                                .key("signal", TriageRevised::signal)
                                .text("revised_urgency", TriageRevised::urgency)
                                .text("revised_triage", revised -> rule(revised.ruleVersion(), revised.rules()))
                                .newest("revised_at", TriageRevised::revisedAt));
    }

    private static ReadModel items(ReadModel meeting) {
        return meeting.hears(
                        SignalPlacedOnAgenda.class,
                        Rows.<SignalPlacedOnAgenda>into("meeting_item")
                                .key("meeting", SignalPlacedOnAgenda::meeting)
                                .key("signal", SignalPlacedOnAgenda::signal)
                                .text("region", SignalPlacedOnAgenda::region)
                                .day("meeting_on", SignalPlacedOnAgenda::meetingOn)
                                .flag("carried_over", SignalPlacedOnAgenda::carriedOver)
                                .time("placed_at", SignalPlacedOnAgenda::placedAt))
                .hears(
                        SignalWeighed.class,
                        Rows.<SignalWeighed>into("meeting_item")
                                .key("meeting", SignalWeighed::meeting)
                                .key("signal", SignalWeighed::signal)
                                .text("outcome", SignalWeighed::outcome)
                                .text("reason", SignalWeighed::reason)
                                .text("casus", SignalWeighed::casus)
                                .text("questions", weighed -> Asked.column(weighed.questions()))
                                .text("decided_by", SignalWeighed::decidedBy)
                                .newest("decided_at", SignalWeighed::decidedAt));
    }

    private static int minors(SignalReported reported) {
        return (int) reported.persons().stream().filter(ReportedPerson::minor).count();
    }
}
