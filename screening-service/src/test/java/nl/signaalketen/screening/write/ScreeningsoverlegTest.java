package nl.signaalketen.screening.write;

import static nl.signaalketen.platform.axon.Commands.message;
import static nl.signaalketen.screening.model.Examples.*;
import static nl.signaalketen.screening.model.MeetingHistory.aMeeting;

import java.util.List;
import nl.signaalketen.screening.model.CommandRefused;
import nl.signaalketen.screening.model.MeetingCommand;
import nl.signaalketen.screening.model.MeetingCommand.CloseMeeting;
import nl.signaalketen.screening.model.MeetingCommand.OpenMeeting;
import nl.signaalketen.screening.model.MeetingCommand.PutOnAgenda;
import nl.signaalketen.screening.model.MeetingCommand.WeighSignal;
import nl.signaalketen.screening.model.MeetingEvent.MeetingClosed;
import nl.signaalketen.screening.model.MeetingEvent.MeetingPlanned;
import nl.signaalketen.screening.model.MeetingEvent.SignalCarriedOver;
import nl.signaalketen.screening.model.MeetingEvent.SignalPlacedOnAgenda;
import nl.signaalketen.screening.model.MeetingEvent.SignalWeighed;
import nl.signaalketen.screening.model.MeetingHistory;
import nl.signaalketen.screening.model.Outcome;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class ScreeningsoverlegTest {

    @Test
    void the_first_signal_plans_the_meeting() {
        given(aMeeting())
                .when(message(new PutOnAgenda(MEETING, NOORD_LIMBURG, TUESDAY, SIGNAL, false)))
                .expectEvents(
                        new MeetingPlanned(MEETING, NOORD_LIMBURG, TUESDAY, NOW),
                        new SignalPlacedOnAgenda(MEETING, NOORD_LIMBURG, TUESDAY, SIGNAL, false, NOW));
    }

    @Test
    void a_signal_stands_on_an_agenda_once() {
        given(aMeeting().planned().with(SIGNAL))
                .when(message(new PutOnAgenda(MEETING, NOORD_LIMBURG, TUESDAY, SIGNAL, false)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_meeting_without_the_police_is_not_held() {
        given(aMeeting().planned().with(SIGNAL))
                .when(message(new OpenMeeting(MEETING, codes("VEILIG_THUIS", "ZVH"), PARTNERS, ANNA)))
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectExceptionMessage("The meeting needs all its partners: [POLITIE_AVIM, VEILIG_THUIS, ZVH]");
    }

    @Test
    void a_signal_that_is_not_on_the_agenda_is_not_weighed() {
        given(aMeeting().planned().with(SIGNAL).opened())
                .when(message(new WeighSignal(MEETING, OTHER_SIGNAL, weighing(Outcome.CASUS), ANNA)))
                .expectNoEvents()
                .expectException(CommandRefused.class);
    }

    @Test
    void what_was_weighed_keeps_who_decided() {
        given(aMeeting().planned().with(SIGNAL).opened())
                .when(message(new WeighSignal(MEETING, SIGNAL, weighing(Outcome.CASUS), ANNA)))
                .expectEvents(new SignalWeighed(MEETING, NOORD_LIMBURG, SIGNAL, weighing(Outcome.CASUS), by(ANNA)));
    }

    @Test
    void weighing_the_same_again_is_no_news_and_otherwise_is_refused() {
        var weighed = aMeeting().planned().with(SIGNAL).opened().weighed(SIGNAL, weighing(Outcome.GEEN_MENSENHANDEL));
        given(weighed)
                .when(message(new WeighSignal(MEETING, SIGNAL, weighing(Outcome.GEEN_MENSENHANDEL), BRAM)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        given(weighed)
                .when(message(new WeighSignal(MEETING, SIGNAL, weighing(Outcome.CASUS), ANNA)))
                .expectNoEvents()
                .expectException(CommandRefused.class);
    }

    @Test
    void what_was_not_reached_and_what_waits_for_answers_is_carried_over() {
        given(aMeeting()
                        .planned()
                        .with(SIGNAL)
                        .with(OTHER_SIGNAL)
                        .with(THIRD_SIGNAL)
                        .opened()
                        .weighed(SIGNAL, weighing(Outcome.CASUS))
                        .weighed(OTHER_SIGNAL, weighing(Outcome.AANVULLEN_EN_AANHOUDEN)))
                .when(message(new CloseMeeting(MEETING, ANNA)))
                .expectEvents(
                        new SignalCarriedOver(MEETING, NOORD_LIMBURG, OTHER_SIGNAL, NOW),
                        new SignalCarriedOver(MEETING, NOORD_LIMBURG, THIRD_SIGNAL, NOW),
                        new MeetingClosed(MEETING, by(ANNA)));
    }

    @Test
    void nothing_is_put_on_the_agenda_of_a_closed_meeting() {
        given(aMeeting().planned().with(SIGNAL).opened().closed())
                .when(message(new PutOnAgenda(MEETING, NOORD_LIMBURG, TUESDAY, OTHER_SIGNAL, false)))
                .expectNoEvents()
                .expectException(CommandRefused.class);
    }

    private static TestExecutor<Screeningsoverleg> given(MeetingHistory history) {
        return Fixtures.fixture(Screeningsoverleg.class, MeetingCommand.class, MeetingCommand::meeting)
                .given(List.copyOf(history.events()));
    }
}
