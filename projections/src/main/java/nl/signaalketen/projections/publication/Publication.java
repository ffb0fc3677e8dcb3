package nl.signaalketen.projections.publication;

import java.time.Instant;
import java.util.List;
import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.platform.rules.RuleVersionId;

/**
 * Figures of a year, as they were published.
 *
 * @param countingRule version of rule set {@code telling} that counted
 * @param regions the list of regions of that day, all of which were counted
 * @param position how far the topics had been read
 * @param checksum of the figures, SHA-256 in hexadecimal
 */
record Publication(
        PublicationName name,
        RuleVersionId countingRule,
        List<String> regions,
        Ends position,
        String checksum,
        String publishedBy,
        Instant publishedAt,
        String reason) {}
