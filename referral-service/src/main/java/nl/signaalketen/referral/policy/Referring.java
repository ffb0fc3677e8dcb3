package nl.signaalketen.referral.policy;

import nl.signaalketen.platform.axon.Commands;
import nl.signaalketen.referral.model.ReferralCommand.AskReferral;
import nl.signaalketen.referral.routing.Wanted;
import org.springframework.stereotype.Component;

/** Keeps what was decided and asks whom it names, within the transaction at hand. */
@Component
class Referring {

    private final Commands commands;

    Referring(Commands commands) {
        this.commands = commands;
    }

    void refer(Wanted wanted) {
        wanted.decisions().forEach(commands::send);
        wanted.requests().forEach(request -> commands.send(new AskReferral(request)));
    }
}
