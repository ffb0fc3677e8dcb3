package nl.signaalketen.screening.policy;

import nl.signaalketen.platform.inbox.Policy;
import nl.signaalketen.screening.model.Code;
import nl.signaalketen.screening.model.SignalId;
import nl.signaalketen.screening.signals.KnownSignals;
import nl.signaalketen.signal.contract.TriageRevised;
import org.springframework.stereotype.Component;

/** The meeting sees how urgent a signal is now; where it stands on the agenda stays. Source: the domain's rules, section 8. */
@Component
class WhenTriageRevisedThenShowOnAgenda implements Policy<TriageRevised> {

    private final KnownSignals signals;

    WhenTriageRevisedThenShowOnAgenda(KnownSignals signals) {
        this.signals = signals;
    }

    @Override
    public Class<TriageRevised> hears() {
        return TriageRevised.class;
    }

    @Override
    public void on(TriageRevised revised) {
        signals.reviseUrgency(SignalId.of(revised.signal()), new Code(revised.urgency()), revised.revisedAt());
    }
}
