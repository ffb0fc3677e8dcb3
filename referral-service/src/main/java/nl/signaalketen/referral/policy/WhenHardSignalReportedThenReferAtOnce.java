package nl.signaalketen.referral.policy;

import nl.signaalketen.platform.inbox.Policy;
import nl.signaalketen.referral.routing.Routing;
import nl.signaalketen.signal.contract.SignalReported;
import org.springframework.stereotype.Component;

/** What cannot wait for the meeting is with its partners at once; the table says what that is. Source: R1, R2, R3, R14, R15, R16. */
@Component
class WhenHardSignalReportedThenReferAtOnce implements Policy<SignalReported> {

    private final Routing routing;
    private final Referring referring;

    WhenHardSignalReportedThenReferAtOnce(Routing routing, Referring referring) {
        this.routing = routing;
        this.referring = referring;
    }

    @Override
    public Class<SignalReported> hears() {
        return SignalReported.class;
    }

    @Override
    public void on(SignalReported signal) {
        referring.refer(routing.wantedBy(signal));
    }
}
