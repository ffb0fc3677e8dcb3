package nl.signaalketen.platform.access;

/** What a caller may be wherever the platform runs, whatever the service is about; as in the claim {@code roles}. */
public enum TechnicalRole {
    /** keeps the software running; never sees content */
    OPS
}
