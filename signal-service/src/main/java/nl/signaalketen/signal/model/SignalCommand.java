package nl.signaalketen.signal.model;

/** What can be wished of a signal. */
public sealed interface SignalCommand {

    SignalId signal();

    record ReportSignal(SignalId signal, SignalReport report, Triage triage) implements SignalCommand {}

    /**
     * Another triage, which a person approved.
     *
     * @param run id of the re-evaluation that found it
     * @param by who approved it
     */
    record ReviseTriage(SignalId signal, Triage triage, String run, String by) implements SignalCommand {}
}
