package nl.signaalketen.bench.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import nl.signaalketen.referral.model.RoutingEvent;
import nl.signaalketen.signal.model.SignalEvent.SignalReported;
import nl.signaalketen.signal.model.Urgency;
import org.junit.jupiter.api.Test;

class HistoryTest {

    @Test
    void a_history_is_the_same_each_time_and_no_two_signals_are_alike() {
        var once = LongStream.range(0, 200).mapToObj(new SignalHistory()::event).toList();
        var again =
                LongStream.range(0, 200).mapToObj(new SignalHistory()::event).toList();

        assertThat(again).isEqualTo(once);
        assertThat(once).extracting(StoredEvent::aggregate).doesNotHaveDuplicates();
        assertThat(once)
                .extracting(event -> ((SignalReported) event.fact()).triage().urgency())
                .contains(Urgency.HARD, Urgency.ZACHT);
    }

    @Test
    void the_routing_table_answers_some_questions_and_not_all() {
        var questions =
                LongStream.range(0, 200).mapToObj(new RoutingHistory()::event).toList();

        assertThat(questions)
                .extracting(event ->
                        ((RoutingEvent) event.fact()).routed().receivers().isEmpty())
                .contains(true, false);
    }
}
