package nl.signaalketen.local.ops;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Names a rule version, as {@code triage/2027-01-01}. */
record VersionName(String set, String version) {

    private static final Pattern FORM = Pattern.compile("([a-z][a-z-]{0,39})/(\\d{4}-[0-9a-z-]{2,35})");

    /** As it is typed. */
    static final class Reader implements ITypeConverter<VersionName> {
        @Override
        public VersionName convert(String text) {
            var found = FORM.matcher(text);
            if (!found.matches()) {
                throw new TypeConversionException("not a rule version: " + text + "; it is named as triage/2027-01-01");
            }
            return new VersionName(found.group(1), found.group(2));
        }
    }

    String path() {
        return "/v1/rule-versions/" + this;
    }

    @Override
    public String toString() {
        return set + "/" + version;
    }
}
