package nl.signaalketen.signal.reevaluation;

import java.util.UUID;
import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.platform.replay.ApprovedDecisions;
import nl.signaalketen.platform.rules.Decided;
import nl.signaalketen.signal.model.SignalCommand.ReviseTriage;
import nl.signaalketen.signal.model.SignalId;
import nl.signaalketen.signal.write.TriageRules;
import org.springframework.stereotype.Component;

/** Makes an approved triage a fact of the signal. */
@Component
class ApprovedTriage implements ApprovedDecisions {

    private final Commands commands;

    ApprovedTriage(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String set() {
        return TriageRules.SET;
    }

    @Override
    public void keep(String subject, Decided decided, String found, String replay, String by) {
        commands.send(new ReviseTriage(
                new SignalId(UUID.fromString(subject)), found, TriageRules.triage(decided), replay, by));
    }
}
