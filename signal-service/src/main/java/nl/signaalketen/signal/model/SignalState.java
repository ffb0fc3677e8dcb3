package nl.signaalketen.signal.model;

import java.time.Instant;
import java.util.List;
import nl.signaalketen.signal.model.SignalCommand.ReportSignal;
import nl.signaalketen.signal.model.SignalCommand.ReviseTriage;
import nl.signaalketen.signal.model.SignalEvent.SignalReported;
import nl.signaalketen.signal.model.SignalEvent.TriageRevised;

/** What a signal waits for, and all that can become of it. */
public sealed interface SignalState {

    record Unreported() implements SignalState {}

    /**
     * @param urgency as it counts now
     * @param ruleVersion of the triage that counts now
     */
    record Reported(
            String fingerprint,
            boolean acute,
            Urgency urgency,
            String ruleVersion,
            Instant reportedAt,
            Place place,
            Exploitation exploitation)
            implements SignalState {

        private boolean changesWith(Triage triage) {
            return triage.notBelow(acute).urgency() != urgency;
        }

        private boolean isWhatWasFoundBy(ReviseTriage c) {
            return ruleVersion.equals(c.found());
        }

        private TriageRevised revised(ReviseTriage c, Instant now) {
            return new TriageRevised(
                    c.signal(), c.triage().notBelow(acute), reportedAt, place, exploitation, c.replay(), c.by(), now);
        }
    }

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
            case Step(Reported s, ReviseTriage c) when !s.changesWith(c.triage()) -> List.of();
            case Step(Reported s, ReviseTriage c) when s.isWhatWasFoundBy(c) -> List.of(s.revised(c, now));
            case Step(Reported _, ReviseTriage _) -> throw CommandRefused.overtaken();
            case Step(Reported _, ReportSignal _) -> throw CommandRefused.usedBefore();
            case Step(Unreported _, ReviseTriage _) -> throw CommandRefused.unknown();
        };
    }

    default SignalState evolve(SignalEvent event) {
        return switch (event) {
            case SignalReported e ->
                new Reported(
                        e.report().origin().fingerprint(),
                        e.report().acute(),
                        e.triage().urgency(),
                        e.triage().explanation().version(),
                        e.reportedAt(),
                        e.report().place(),
                        e.report().exploitation());
            case TriageRevised e ->
                new Reported(
                        ((Reported) this).fingerprint(),
                        ((Reported) this).acute(),
                        e.triage().urgency(),
                        e.triage().explanation().version(),
                        e.reportedAt(),
                        e.place(),
                        e.exploitation());
        };
    }

    record Step(SignalState state, SignalCommand command) {}
}
