package nl.signaalketen.screening.write;

import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.screening.model.CasusCommand;
import nl.signaalketen.screening.model.CasusCommand.AddBetrokkenen;
import nl.signaalketen.screening.model.CasusCommand.AddSignal;
import nl.signaalketen.screening.model.CasusCommand.OpenCasus;
import nl.signaalketen.screening.model.CasusId;
import nl.signaalketen.screening.model.SignalId;
import nl.signaalketen.screening.model.Subject;
import nl.signaalketen.screening.signals.KnownSignal;
import nl.signaalketen.screening.signals.KnownSignals;
import org.springframework.stereotype.Component;

/** The desk of the casussen. What is done to one casus is done in turn. */
@Component
public final class CasusDesk {

    private final Turns turns;
    private final Commands commands;
    private final KnownSignals signals;

    CasusDesk(Turns turns, Commands commands, KnownSignals signals) {
        this.turns = turns;
        this.commands = commands;
        this.signals = signals;
    }

    public void ask(CasusCommand wish) {
        turns.inTurn(wish.casus(), () -> commands.send(wish));
    }

    /** Makes whom the signal names betrokkenen of the casus. */
    public void addBetrokkenen(CasusId casus, KnownSignal signal, Subject by) {
        ask(new AddBetrokkenen(casus, signal.signal(), signal.agency(), signal.agencyKind(), signal.persons(), by));
    }

    /** Opens the casus on the signal it is named after; any other signal joins it. */
    void take(CasusId casus, SignalId signal, Subject by) {
        var about = signals.find(signal).orElseThrow().circumstances();
        ask(
                casus.equals(CasusId.openedOn(signal))
                        ? new OpenCasus(casus, signal, about, by)
                        : new AddSignal(casus, signal, about, by));
    }
}
