package nl.signaalketen.referral.model;

/** The tracks that a screeningsoverleg chooses from. */
public enum Track {
    ZORG,
    STRAFRECHT,
    BESTUURLIJK,
    TOEZICHT
}
