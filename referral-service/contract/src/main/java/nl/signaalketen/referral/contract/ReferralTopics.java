package nl.signaalketen.referral.contract;

/** The topic that referral-service writes. */
public final class ReferralTopics {

    /** All records of this package; the key is the id of the referral, for feedback the id of the signal. */
    public static final String REFERRALS = "nl.signaalketen.referrals.v1";

    private ReferralTopics() {}
}
