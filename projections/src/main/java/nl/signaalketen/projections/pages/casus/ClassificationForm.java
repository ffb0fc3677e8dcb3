package nl.signaalketen.projections.pages.casus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A classification as it was typed. */
record ClassificationForm(String classificatie, String stage, String reason, List<String> indicators) {

    static final ClassificationForm EMPTY = new ClassificationForm("", "", "", List.of());

    /** What was left open is left out, for the service to name; that nothing points to it is an answer. */
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        put(body, "classificatie", classificatie);
        put(body, "stage", stage);
        put(body, "reason", reason);
        body.put("indicators", indicators);
        return body;
    }

    private static void put(Map<String, Object> body, String name, String value) {
        if (!value.isEmpty()) {
            body.put(name, value);
        }
    }
}
