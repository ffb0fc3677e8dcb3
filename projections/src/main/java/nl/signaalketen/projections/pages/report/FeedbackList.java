package nl.signaalketen.projections.pages.report;

import java.util.List;

/** The feedback of the signals that were asked for, which fit on one page. */
record FeedbackList(List<Feedback> feedback) {}
