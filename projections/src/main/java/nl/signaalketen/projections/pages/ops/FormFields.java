package nl.signaalketen.projections.pages.ops;

import java.util.LinkedHashMap;
import java.util.Map;

/** Fields of a form as JSON: whole numbers are numbers, what is empty is left out, and all else is for the service to judge. */
public final class FormFields {

    private static final int MOST_DIGITS = 9;

    private FormFields() {}

    public static Map<String, Object> asJson(Map<String, String> typed, String... fields) {
        var body = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var value = typed.getOrDefault(field, "").strip();
            if (!value.isEmpty()) {
                body.put(field, isNumber(field, value) ? Integer.valueOf(value) : value);
            }
        }
        return body;
    }

    /** A reason may consist of digits and stays a text. */
    private static boolean isNumber(String field, String value) {
        return !field.equals("reason") && value.matches("\\d{1," + MOST_DIGITS + "}");
    }
}
