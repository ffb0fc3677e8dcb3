package nl.signaalketen.projections.pages.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Referrals in one state, as {@code GET /v1/referrals} of referral-service tells them: a page at a time, in the order in which they
 * are to be answered.
 *
 * @param next where the next page begins; none on the last
 */
record ReferralList(List<Referral> referrals, @Nullable String next) {}
