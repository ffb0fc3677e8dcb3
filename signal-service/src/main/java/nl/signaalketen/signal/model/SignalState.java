package nl.signaalketen.signal.model;

import java.time.Instant;
import java.util.List;
import nl.signaalketen.signal.model.SignalCommand.ReportSignal;
import nl.signaalketen.signal.model.SignalEvent.SignalReported;

/** What a signal waits for, and all that can become of it. */
public sealed interface SignalState {

    record Unreported() implements SignalState {}

    record Reported(String fingerprint) implements SignalState {}

    /**
     * The life of a signal as one table.
     *
     * @throws CommandRefused for what is not in the table
     */
    default List<SignalEvent> decide(SignalCommand command, Instant now) {
        return switch (new Step(this, command)) {
            case Step(Unreported s, ReportSignal c) ->
                List.of(new SignalReported(
                        c.signal(), c.report(), c.triage().notBelow(c.report().acute()), now));
            case Step(Reported s, ReportSignal c)
            when s.fingerprint().equals(c.report().origin().fingerprint()) -> List.of();
            case Step(Reported _, ReportSignal _) -> throw CommandRefused.usedBefore();
        };
    }

    default SignalState evolve(SignalEvent event) {
        return switch (event) {
            case SignalReported e -> new Reported(e.report().origin().fingerprint());
        };
    }

    record Step(SignalState state, SignalCommand command) {}
}
