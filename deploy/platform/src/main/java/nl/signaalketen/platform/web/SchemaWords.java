package nl.signaalketen.platform.web;

import com.networknt.schema.Error;

/** Says a finding of the schema in words that tell the sender what to do, without repeating what was sent. */
final class SchemaWords {

    private SchemaWords() {}

    static Wrong wrong(Error finding) {
        var place = finding.getInstanceLocation().toString();
        var field = place.startsWith("/") ? place.substring(1) : place;
        return switch (finding.getKeyword()) {
            case "required" -> new Wrong(within(field, finding.getProperty()), "is missing");
            case "additionalProperties", "unevaluatedProperties" ->
                new Wrong(within(field, finding.getProperty()), "is not a known field");
            case "enum" -> new Wrong(field, "must be one of " + finding.getSchemaNode());
            case "pattern" ->
                new Wrong(field, "must match " + finding.getSchemaNode().asString());
            case "format" -> new Wrong(field, format(finding.getSchemaNode().asString()));
            default -> new Wrong(field, finding.getMessage());
        };
    }

    private static String format(String name) {
        return name.equals("date") ? "must be a day of the calendar, as YYYY-MM-DD" : "must be a " + name;
    }

    private static String within(String field, String property) {
        return field.isEmpty() ? property : field + "/" + property;
    }
}
