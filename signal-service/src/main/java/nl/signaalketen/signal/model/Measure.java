package nl.signaalketen.signal.model;

/** Code list "measure". */
public enum Measure {
    VERZEGELING,
    BESTUURLIJKE_SLUITING,
    INBESLAGNAME,
    VERGUNNING_INGETROKKEN,
    BOETE,
    GEEN
}
