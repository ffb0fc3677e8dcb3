package nl.signaalketen.projections.monitor;

import static nl.signaalketen.projections.monitor.MonitorModel.QUESTIONS;
import static nl.signaalketen.projections.monitor.MonitorModel.SIGNALS;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.readmodel.Rows;
import nl.signaalketen.screening.contract.SignalPlacedOnAgenda;
import nl.signaalketen.screening.contract.SignalWeighed;
import nl.signaalketen.screening.contract.SignalWeighed.Question;
import nl.signaalketen.signal.contract.SignalReported;
import nl.signaalketen.signal.contract.TriageRevised;

/** What is kept of a signal until the meeting is done with it, and of what the meeting asked about it. */
final class SignalColumns {

    private SignalColumns() {}

    private record Line(SignalWeighed weighed, int line, Question question) {}

    static ReadModel in(ReadModel model) {
        return model.hears(
                        SignalReported.class,
                        Rows.<SignalReported>into(SIGNALS)
                                .key("signal", SignalReported::signal)
                                .text("region", SignalReported::region)
                                .text("agency", SignalReported::agency)
                                .text("agency_kind", SignalReported::agencyKind)
                                .text("exploitation", SignalReported::exploitation)
                                .text("sector", reported -> MonitorModel.known(reported.sector()))
                                .text("urgency", SignalReported::urgency)
                                .time("reported_at", SignalReported::reportedAt))
                .hears(
                        TriageRevised.class,
                        Rows.<TriageRevised>into(SIGNALS)
                                .key("signal", TriageRevised::signal)
                                .text("revised_urgency", TriageRevised::urgency)
                                .newest("revised_at", TriageRevised::revisedAt))
                .hears(
                        SignalPlacedOnAgenda.class,
                        Rows.<SignalPlacedOnAgenda>into(SIGNALS)
                                .key("signal", SignalPlacedOnAgenda::signal)
                                .newest("placed_at", SignalPlacedOnAgenda::placedAt))
                .hears(
                        SignalWeighed.class,
                        Rows.<SignalWeighed>into(SIGNALS)
                                .key("signal", SignalWeighed::signal)
                                .text("outcome", SignalWeighed::outcome)
                                .text("casus", SignalWeighed::casus)
                                .newest("weighed_at", SignalWeighed::decidedAt))
                .hears(
                        SignalWeighed.class,
                        Rows.<SignalWeighed>into(SIGNALS)
                                .key("signal", SignalWeighed::signal)
                                .oldest("first_weighed_at", SignalWeighed::decidedAt))
                .hears(
                        SignalWeighed.class,
                        Rows.into(QUESTIONS, SignalColumns::asked)
                                .keyedByEvent()
                                .key("line", Line::line)
                                .text("signal", asked -> asked.weighed().signal())
                                .text("agency_kind", asked -> asked.question().agencyKind())
                                .text("question", asked -> asked.question().question())
                                .day("answer_by", asked -> asked.question().answerBy())
                                .time("asked_at", asked -> asked.weighed().decidedAt()));
    }

    private static Stream<Line> asked(SignalWeighed weighed) {
        return IntStream.range(0, weighed.questions().size())
                .mapToObj(line -> new Line(weighed, line, weighed.questions().get(line)));
    }
}
