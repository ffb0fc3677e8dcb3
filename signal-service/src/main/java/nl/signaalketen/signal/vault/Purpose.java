package nl.signaalketen.signal.vault;

/** For what personal data may be read. */
public enum Purpose {
    SCREENING,
    HULPVERLENING,
    OPSPORING,
    BESTUURLIJKE_AANPAK,
    TERUGKOPPELING
}
