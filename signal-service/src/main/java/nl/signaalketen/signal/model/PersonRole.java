package nl.signaalketen.signal.model;

/** What a person is in a signal; one may be both victim and suspect in different signals. */
public enum PersonRole {
    MOGELIJK_SLACHTOFFER,
    VERDACHTE,
    GETUIGE
}
