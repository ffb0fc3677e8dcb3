package nl.signaalketen.signal.model;

/** Acute or not. */
public enum Urgency {
    HARD,
    ZACHT
}
