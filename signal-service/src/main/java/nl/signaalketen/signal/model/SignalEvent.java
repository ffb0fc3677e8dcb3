package nl.signaalketen.signal.model;

import java.time.Instant;

/** The facts of a signal. Their names are stored: never rename. */
public sealed interface SignalEvent {

    SignalId signal();

    record SignalReported(SignalId signal, SignalReport report, Triage triage, Instant reportedAt)
            implements SignalEvent {}
}
