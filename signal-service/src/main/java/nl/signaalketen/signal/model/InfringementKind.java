package nl.signaalketen.signal.model;

/** Code list "infringement". */
public enum InfringementKind {
    GEEN_AANGIFTE,
    DEELTIJDSE_ARBEID,
    GEEN_VERBLIJFSVERGUNNING,
    GEEN_ARBEIDSVERGUNNING,
    VERBLIJF,
    DETACHERING,
    MENSENHANDEL,
    HUISVESTING,
    BRANDVEILIGHEID,
    ARBEIDSTIJD,
    MINIMUMLOON
}
