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
    private final FoundOnRecord found;

    ApprovedTriage(Commands commands, FoundOnRecord found) {
        this.commands = commands;
        this.found = found;
    }

    @Override
    public String set() {
        return TriageRules.SET;
    }

    @Override
    public void keep(String subject, Decided decided, String replay, String by) {
        commands.send(new ReviseTriage(
                new SignalId(UUID.fromString(subject)),
                found.version(replay, subject),
                TriageRules.triage(decided),
                replay,
                by));
    }
}
