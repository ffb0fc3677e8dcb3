package nl.signaalketen.referral.model;

/** Who is told, in the order in which silence moves on. Source: acknowledgement times of the routing rules. */
public enum Level {
    EERSTE_CONTACT,
    TWEEDE_CONTACT,
    PROCESREGISSEUR;

    boolean isLast() {
        return this == PROCESREGISSEUR;
    }

    Level next() {
        return values()[ordinal() + 1];
    }
}
