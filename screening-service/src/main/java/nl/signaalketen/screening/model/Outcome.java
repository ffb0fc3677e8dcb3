package nl.signaalketen.screening.model;

/** What the meeting makes of a signal. Source: NML 4.2, step 6. */
public enum Outcome {
    CASUS,
    AANVULLEN_EN_AANHOUDEN,
    ANDER_FENOMEEN,
    GEEN_MENSENHANDEL
}
