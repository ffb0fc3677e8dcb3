package nl.signaalketen.projections.rebuild;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows are looked at: all, or those of one key in sixteen, as PostgreSQL and Java agree. */
enum Sample {
    ALL,
    ONE_IN_SIXTEEN;

    private static final String BETWEEN = "|";
    private static final String FIRST_DIGIT = "0";

    static Sample of(boolean full) {
        return full ? ALL : ONE_IN_SIXTEEN;
    }

    boolean holds(List<@Nullable String> key) {
        return this == ALL || md5(String.join(BETWEEN, key)).startsWith(FIRST_DIGIT);
    }

    /** The same as a condition on the columns of the key. */
    String condition(List<String> key) {
        return this == ALL
                ? "true"
                : "left(md5(concat_ws('%s', %s)), 1) = '%s'".formatted(BETWEEN, String.join(", ", key), FIRST_DIGIT);
    }

    static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has MD5", impossible);
        }
    }
}
