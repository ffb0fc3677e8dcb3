package nl.signaalketen.referral.model;

/** The sort of follow-up that may be told; never names, whereabouts or investigative facts. Source: NML 4.2, steps 8 and 9. */
public enum FollowUp {
    IN_BEHANDELING,
    OPGEPAKT_DOOR_PARTNERS,
    AANVULLENDE_INFORMATIE_GEVRAAGD,
    OVERGEDRAGEN_AAN_ANDER_OVERLEG,
    GEEN_MENSENHANDEL,
    AFGEROND
}
