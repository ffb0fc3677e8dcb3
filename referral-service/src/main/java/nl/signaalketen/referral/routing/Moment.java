package nl.signaalketen.referral.routing;

/** When the table is asked. */
enum Moment {
    /** a signal has been reported */
    SIGNAAL,
    /** the screeningsoverleg has set the tracks */
    ROUTE,
    /** an agency has accepted, and may have to pass it on */
    AANVAARD,
    /** nobody is known for a receiver that the table named */
    ONGEPLAATST
}
