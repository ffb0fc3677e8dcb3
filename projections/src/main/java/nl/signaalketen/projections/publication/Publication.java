package nl.signaalketen.projections.publication;

import java.time.Instant;
import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.web.Regions;

/**
 * Figures of a year, as they were published.
 *
 * @param countingRule version of rule set {@code telling} that counted
 * @param regions the list of that day, each with its country; all were counted
 * @param position how far the topics had been read
 * @param checksum of the figures, SHA-256 in hexadecimal
 */
record Publication(
        PublicationName name,
        RuleVersionId countingRule,
        Regions regions,
        Ends position,
        String checksum,
        String publishedBy,
        Instant publishedAt,
        String reason) {}
