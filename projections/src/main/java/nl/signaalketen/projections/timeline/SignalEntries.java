package nl.signaalketen.projections.timeline;

import static nl.signaalketen.projections.timeline.TimelineModel.entry;
import static nl.signaalketen.projections.timeline.TimelineModel.rule;
import static nl.signaalketen.projections.timeline.What.CONTROLE_REPORTED;
import static nl.signaalketen.projections.timeline.What.SIGNAL_REPORTED;
import static nl.signaalketen.projections.timeline.What.TRIAGE_REVISED;

import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.signal.contract.ControleReported;
import nl.signaalketen.signal.contract.SignalReported;
import nl.signaalketen.signal.contract.TriageRevised;

/** How what an agency reported is told. */
final class SignalEntries {

    private SignalEntries() {}

    static ReadModel addTo(ReadModel timeline) {
        return timeline.hears(
                        ControleReported.class,
                        entry(CONTROLE_REPORTED, ControleReported::reportedAt)
                                .text("signal", ControleReported::signal)
                                .text("who", ControleReported::agency)
                                .text("outcome", controle -> String.join(", ", controle.measures()))
                                .text("why", ControleReported::action))
                .hears(
                        SignalReported.class,
                        entry(SIGNAL_REPORTED, SignalReported::reportedAt)
                                .text("signal", SignalReported::signal)
                                .text("who", SignalReported::agency)
                                .text("outcome", SignalReported::urgency)
                                .text("why", signal -> String.join(", ", signal.indicators()))
                                .text("rule", signal -> rule(signal.ruleVersion(), signal.rules())))
                .hears(
                        TriageRevised.class,
                        entry(TRIAGE_REVISED, TriageRevised::revisedAt)
                                .text("signal", TriageRevised::signal)
                                .text("outcome", TriageRevised::urgency)
                                .text("why", TriageRevised::replay)
                                .text("rule", revised -> rule(revised.ruleVersion(), revised.rules())));
    }
}
