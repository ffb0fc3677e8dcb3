package nl.signaalketen.platform.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A sum over rows that does not depend on their order. */
final class Checksum {

    private final byte[] sum = new byte[32];
    private long rows;

    void add(Difference difference) {
        var text = "%s|%d|%s|%s"
                .formatted(difference.subject(), difference.position(), difference.before(), difference.after());
        var digest = digest(text);
        var carry = 0;
        for (int index = sum.length - 1; index >= 0; index--) {
            carry += (sum[index] & 0xff) + (digest[index] & 0xff);
            sum[index] = (byte) carry;
            carry >>>= 8;
        }
        rows++;
    }

    long rows() {
        return rows;
    }

    String hex() {
        return HexFormat.of().formatHex(sum);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
