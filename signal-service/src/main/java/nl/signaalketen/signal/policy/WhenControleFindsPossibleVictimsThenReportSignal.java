package nl.signaalketen.signal.policy;

import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.signal.model.ControleEvent.ControleReported;
import nl.signaalketen.signal.model.SignalCommand.ReportSignal;
import nl.signaalketen.signal.model.SignalId;
import nl.signaalketen.signal.write.TriageRules;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** A controle with a checklist names a possible victim, and that is a signal to screen. */
@ProcessingGroup(WhenControleFindsPossibleVictimsThenReportSignal.NAME)
@DisallowReplay
final class WhenControleFindsPossibleVictimsThenReportSignal {

    static final String NAME = "when-controle-finds-possible-victims-then-report-signal";

    private final Commands commands;
    private final TriageRules triage;

    WhenControleFindsPossibleVictimsThenReportSignal(Commands commands, TriageRules triage) {
        this.commands = commands;
        this.triage = triage;
    }

    @EventHandler
    void on(ControleReported e) {
        if (e.report().findsPossibleVictims()) {
            var signal = e.report().signal(e.controle());
            commands.send(new ReportSignal(SignalId.of(e.controle()), signal, triage.of(signal, e.reportedAt())));
        }
    }
}
