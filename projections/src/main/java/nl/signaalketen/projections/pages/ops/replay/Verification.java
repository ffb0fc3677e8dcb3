package nl.signaalketen.projections.pages.ops.replay;

import java.io.Serializable;
import tools.jackson.databind.JsonNode;

/**
 * What came of a verification.
 *
 * @param sent how many commands, messages and records were sent: none
 */
record Verification(boolean full, long checked, long rows, String checksum, String checksumAgain, long sent)
        implements Serializable {

    static Verification of(JsonNode said) {
        return new Verification(
                said.path("full").asBoolean(false),
                said.path("checked").asLong(0),
                said.path("rows").asLong(0),
                said.path("checksum").asString(""),
                said.path("checksumAgain").asString(""),
                said.path("sent").asLong(0));
    }

    /** Whether the other way gave the same, and nothing was sent. */
    public boolean isFine() {
        return checksum.equals(checksumAgain) && sent == 0;
    }
}
