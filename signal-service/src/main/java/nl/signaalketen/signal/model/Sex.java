package nl.signaalketen.signal.model;

/** As in registrations. */
public enum Sex {
    M,
    V,
    X,
    ONBEKEND
}
