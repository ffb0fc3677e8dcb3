package nl.signaalketen.screening.model;

/** What a person is held to be: nothing, at risk, seriously suspected to be a victim, a victim. Source: NML 4.2, step 6. */
public enum Classificatie {
    GEEN,
    POTENTIEEL,
    VERMOEDELIJK,
    DAADWERKELIJK
}
