package nl.signaalketen.signal.write;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.signal.model.CommandRefused;
import nl.signaalketen.signal.model.ControleCommand.ReportControle;
import nl.signaalketen.signal.model.ControleId;
import nl.signaalketen.signal.model.ControleReport;
import nl.signaalketen.signal.model.SignalCommand.ReportSignal;
import nl.signaalketen.signal.model.SignalId;
import nl.signaalketen.signal.model.SignalReport;
import nl.signaalketen.signal.vault.Vault;
import org.springframework.stereotype.Component;

/** Takes what an agency posts: the fact and what is personal in it are kept together or not at all. */
@Component
public class Intake {

    private final Commands commands;
    private final TriageRules triage;
    private final Vault vault;
    private final Clock clock;

    Intake(Commands commands, TriageRules triage, Vault vault, Clock clock) {
        this.commands = commands;
        this.triage = triage;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * @param personal what the vault keeps, by its number
     * @return whether this was news; a repeat is not, and nothing of it is kept
     * @throws CommandRefused where the reference was used for something else
     */
    public boolean signal(SignalReport report, Map<UUID, Object> personal) {
        var origin = report.origin();
        var id = SignalId.of(origin.agency(), origin.reference());
        return take(new ReportSignal(id, report, triage.of(report, clock.instant())), personal);
    }

    /** As {@link #signal}, for a controle; the signal it gives rise to follows from the fact. */
    public boolean controle(ControleReport report, Map<UUID, Object> personal) {
        var origin = report.origin();
        return take(new ReportControle(ControleId.of(origin.agency(), origin.reference()), report), personal);
    }

    private boolean take(Object command, Map<UUID, Object> personal) {
        return commands.together(() -> {
            boolean news = commands.send(command);
            if (news) {
                personal.forEach(vault::keep);
            }
            return news;
        });
    }
}
