package nl.signaalketen.signal.model;

/** What can be wished of a signal. */
public sealed interface SignalCommand {

    SignalId signal();

    record ReportSignal(SignalId signal, SignalReport report, Triage triage) implements SignalCommand {}
}
