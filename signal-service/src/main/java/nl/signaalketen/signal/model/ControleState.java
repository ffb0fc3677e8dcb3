package nl.signaalketen.signal.model;

import java.time.Instant;
import java.util.List;
import nl.signaalketen.signal.model.ControleCommand.ReportControle;
import nl.signaalketen.signal.model.ControleEvent.ControleReported;

/** What a controle waits for, and all that can become of it. */
public sealed interface ControleState {

    record Unreported() implements ControleState {}

    record Reported(String fingerprint) implements ControleState {}

    /**
     * The life of a controle as one table.
     *
     * @throws CommandRefused for what is not in the table
     */
    default List<ControleEvent> decide(ControleCommand command, Instant now) {
        return switch (new Step(this, command)) {
            case Step(Unreported s, ReportControle c) -> List.of(new ControleReported(c.controle(), c.report(), now));
            case Step(Reported s, ReportControle c)
            when s.fingerprint().equals(c.report().origin().fingerprint()) -> List.of();
            case Step(Reported _, ReportControle _) -> throw CommandRefused.usedBefore();
        };
    }

    default ControleState evolve(ControleEvent event) {
        return switch (event) {
            case ControleReported e -> new Reported(e.report().origin().fingerprint());
        };
    }

    record Step(ControleState state, ControleCommand command) {}
}
