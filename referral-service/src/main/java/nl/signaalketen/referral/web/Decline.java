package nl.signaalketen.referral.web;

import nl.signaalketen.platform.web.CheckedBy;
import nl.signaalketen.referral.model.DeclineReason;

/** Body of {@code POST /v1/referrals/{referral}/declination}. */
@CheckedBy("decline.schema.json")
record Decline(DeclineReason reason) {}
