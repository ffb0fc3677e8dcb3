package nl.signaalketen.referral.inbox;

import java.util.Map;
import nl.signaalketen.referral.inbox.InboxRow.State;

/**
 * How many referrals an inbox holds.
 *
 * @param states by where they stand, each state named
 * @param late how many of those that are asked were to be acknowledged before now
 */
public record InboxCounts(Map<State, Long> states, long late) {}
