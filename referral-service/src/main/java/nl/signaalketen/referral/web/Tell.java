package nl.signaalketen.referral.web;

import nl.signaalketen.platform.web.CheckedBy;
import nl.signaalketen.referral.model.FollowUp;

/** Body of both steps of feedback. */
@CheckedBy("tell.schema.json")
record Tell(FollowUp followUp) {}
