package nl.signaalketen.platform.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a rule version is made of; it never changes.
 *
 * @param dmn the decision table, as any DMN editor opens it
 * @param examples what it must answer, so that a reader can see what it means
 */
record RuleText(String dmn, List<RuleExample> examples) {

    /** SHA-256 of the table, in hexadecimal. */
    String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(dmn.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
