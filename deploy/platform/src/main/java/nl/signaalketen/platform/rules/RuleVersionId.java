package nl.signaalketen.platform.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names one version of a rule set, as {@code triage/2019-01-01}. */
public record RuleVersionId(String set, String version) {

    private static final Pattern SET = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Pattern VERSION = Pattern.compile("\\d{4}-[0-9a-z-]{2,35}");

    public RuleVersionId {
        if (!SET.matcher(set).matches() || !VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException(
                    "Not a rule version: " + set + "/" + version + "; it is named as triage/2027-01-01");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RuleVersionId parse(String text) {
        var slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not a rule version: " + text + "; it is named as triage/2027-01-01");
        }
        return new RuleVersionId(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    @JsonValue
    public String toString() {
        return set + "/" + version;
    }
}
