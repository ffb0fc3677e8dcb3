package nl.signaalketen.signal.model;

/** What can be wished of a signal. */
public sealed interface SignalCommand {

    SignalId signal();

    record ReportSignal(SignalId signal, SignalReport report, Triage triage) implements SignalCommand {}

    /**
     * Another triage, which a person approved.
     *
     * @param found version of the rule set whose triage the re-evaluation found on record
     * @param replay id of the re-evaluation
     * @param by who approved it
     */
    record ReviseTriage(SignalId signal, String found, Triage triage, String replay, String by)
            implements SignalCommand {}
}
