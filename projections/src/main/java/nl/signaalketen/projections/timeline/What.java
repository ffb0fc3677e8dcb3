package nl.signaalketen.projections.timeline;

/** What can happen to a casus, in the order in which things that happened at one instant are told. */
public enum What {
    CONTROLE_REPORTED,
    SIGNAL_REPORTED,
    TRIAGE_REVISED,
    FEEDBACK_OWED,
    SIGNAL_PLACED_ON_AGENDA,
    SIGNAL_WEIGHED,
    CASUS_OPENED,
    SIGNAL_ADDED_TO_CASUS,
    BETROKKENE_ADDED,
    BETROKKENE_CLASSIFIED,
    CONSENT_RECORDED,
    ROUTE_DETERMINED,
    REFERRAL_ASKED,
    REFERRAL_ACKNOWLEDGED,
    REFERRAL_ESCALATED,
    REFERRAL_ACCEPTED,
    REFERRAL_DECLINED,
    REFERRAL_COMPLETED,
    FEEDBACK_GIVEN
}
