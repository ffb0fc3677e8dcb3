package nl.signaalketen.referral.web;

import nl.signaalketen.platform.web.CheckedBy;
import nl.signaalketen.referral.model.Outcome;

/** Body of {@code POST /v1/referrals/{referral}/completion}. */
@CheckedBy("complete.schema.json")
record Complete(Outcome outcome) {}
