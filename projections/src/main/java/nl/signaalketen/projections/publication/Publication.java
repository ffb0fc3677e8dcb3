package nl.signaalketen.projections.publication;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigInteger;
import java.time.Instant;
import java.util.regex.Pattern;
import nl.signaalketen.platform.inbox.Ends;
import nl.signaalketen.platform.rules.RuleVersionId;
import nl.signaalketen.projections.web.Regions;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a year, as they were published.
 *
 * @param countingRule version of rule set {@code telling} that counted
 * @param regions the list of that day, each with its country; all were counted
 * @param codeLists checksum of the code lists that were counted by, the regions among them; absent in the oldest
 * @param position how far the topics had been read
 * @param checksum of the figures with nothing hidden, SHA-256 in hexadecimal
 * @param hiddenBelow the limit it was published with: smaller numbers are hidden, and others with them
 */
record Publication(
        PublicationName name,
        RuleVersionId countingRule,
        Regions regions,
        @Nullable String codeLists,
        Ends position,
        String checksum,
        int hiddenBelow,
        String publishedBy,
        Instant publishedAt,
        String reason) {

    private static final Pattern WHOLE = Pattern.compile("\\d+");

    /** Whether that is a number too small to be told. */
    boolean hides(@Nullable String value) {
        return value != null && WHOLE.matcher(value).matches() && isSmall(new BigInteger(value));
    }

    private boolean isSmall(BigInteger number) {
        return number.signum() > 0 && number.compareTo(BigInteger.valueOf(hiddenBelow)) < 0;
    }

    /** The one that it comes after. */
    @JsonProperty
    @Nullable PublicationName revises() {
        return name.previous().orElse(null);
    }
}
