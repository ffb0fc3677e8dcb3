package nl.signaalketen.projections.pages.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Feedback, as referral-service tells it: a hundred at a time, the one whose term ends first on top.
 *
 * @param next where the next page begins; none on the last
 */
record FeedbackList(List<Owed> feedback, @Nullable String next) {}
