package nl.signaalketen.referral.model;

/** HARD cannot wait for the next screeningsoverleg; ZACHT has come through one. */
public enum Urgency {
    HARD,
    ZACHT
}
