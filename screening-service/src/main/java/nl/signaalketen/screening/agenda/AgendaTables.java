package nl.signaalketen.screening.agenda;

import java.time.ZoneOffset;
import nl.signaalketen.screening.model.Code;
import nl.signaalketen.screening.model.MeetingEvent.MeetingClosed;
import nl.signaalketen.screening.model.MeetingEvent.MeetingOpened;
import nl.signaalketen.screening.model.MeetingEvent.MeetingPlanned;
import nl.signaalketen.screening.model.MeetingEvent.SignalPlacedOnAgenda;
import nl.signaalketen.screening.model.MeetingEvent.SignalWeighed;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One statement for each kind of fact. */
final class AgendaTables {

    private final JdbcClient database;

    AgendaTables(JdbcClient database) {
        this.database = database;
    }

    @EventHandler
    void on(MeetingPlanned fact) {
        database.sql("insert into meeting (meeting, region, planned_on, state) values (?, ?, ?, 'PLANNED')")
                .params(fact.meeting().value(), fact.region().value(), fact.on())
                .update();
    }

    @EventHandler
    void on(SignalPlacedOnAgenda fact) {
        database.sql("insert into agenda_item (meeting, signal, carried_over, placed_at) values (?, ?, ?, ?)")
                .params(
                        fact.meeting().value(),
                        fact.signal().value(),
                        fact.carriedOver(),
                        fact.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(MeetingOpened fact) {
        database.sql("update meeting set state = 'OPEN', present = ? where meeting = ?")
                .params(
                        fact.present().stream().map(Code::value).toArray(String[]::new),
                        fact.meeting().value())
                .update();
    }

    @EventHandler
    void on(SignalWeighed fact) {
        var casus = fact.weighing().casus();
        database.sql("update agenda_item set outcome = ?, casus = ? where meeting = ? and signal = ?")
                .params(
                        fact.weighing().outcome().name(),
                        casus == null ? null : casus.value(),
                        fact.meeting().value(),
                        fact.signal().value())
                .update();
    }

    @EventHandler
    void on(MeetingClosed fact) {
        database.sql("update meeting set state = 'CLOSED' where meeting = ?")
                .params(fact.meeting().value())
                .update();
    }
}
