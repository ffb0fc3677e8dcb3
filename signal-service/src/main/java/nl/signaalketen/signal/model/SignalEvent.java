package nl.signaalketen.signal.model;

import java.time.Instant;

/** The facts of a signal. Their names are stored: never rename. */
public sealed interface SignalEvent {

    SignalId signal();

    record SignalReported(SignalId signal, SignalReport report, Triage triage, Instant reportedAt)
            implements SignalEvent {}

    /**
     * Triage under another rule version counts from now on, because a person approved it; what was done until now was done.
     *
     * @param reportedAt as in the report, and so are place and exploitation
     * @param replay id of the re-evaluation that found it
     * @param by who approved it
     */
    record TriageRevised(
            SignalId signal,
            Triage triage,
            Instant reportedAt,
            Place place,
            Exploitation exploitation,
            String replay,
            String by,
            Instant at)
            implements SignalEvent {}
}
