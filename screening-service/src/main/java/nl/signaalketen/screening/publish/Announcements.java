package nl.signaalketen.screening.publish;

import static nl.signaalketen.screening.contract.ScreeningTopics.SCREENING;

import nl.signaalketen.platform.outbox.Outbox;
import nl.signaalketen.screening.model.CasusEvent;
import nl.signaalketen.screening.model.MeetingEvent;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** Each fact that others may hear; the key is the signal, and the casus once there is one. */
@DisallowReplay
final class Announcements {

    private final Outbox outbox;

    Announcements(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventHandler
    void on(MeetingEvent.SignalPlacedOnAgenda fact) {
        outbox.send(SCREENING, fact.signal(), ContractWords.of(fact));
    }

    @EventHandler
    void on(MeetingEvent.SignalWeighed fact) {
        outbox.send(SCREENING, fact.signal(), ContractWords.of(fact));
    }

    @EventHandler
    void on(CasusEvent.CasusOpened fact) {
        outbox.send(SCREENING, fact.casus(), ContractWords.of(fact));
    }

    @EventHandler
    void on(CasusEvent.SignalAddedToCasus fact) {
        outbox.send(SCREENING, fact.casus(), ContractWords.of(fact));
    }

    @EventHandler
    void on(CasusEvent.BetrokkeneAdded fact) {
        outbox.send(SCREENING, fact.casus(), ContractWords.of(fact));
    }

    @EventHandler
    void on(CasusEvent.BetrokkeneClassified fact) {
        outbox.send(SCREENING, fact.casus(), ContractWords.of(fact));
    }

    @EventHandler
    void on(CasusEvent.ConsentRecorded fact) {
        outbox.send(SCREENING, fact.casus(), ContractWords.of(fact));
    }

    @EventHandler
    void on(CasusEvent.RouteDetermined fact) {
        outbox.send(SCREENING, fact.casus(), ContractWords.of(fact));
    }
}
