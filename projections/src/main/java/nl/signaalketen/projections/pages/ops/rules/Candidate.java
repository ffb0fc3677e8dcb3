package nl.signaalketen.projections.pages.ops.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.web.Wrong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A rule version as it was filled in.
 *
 * @param dmn with the line ends of a file: a browser sends others
 * @param examples as text; none where empty
 */
record Candidate(String set, String version, String dmn, String examples, String reason) {

    private static final String VERSION = "\\d{4}-[0-9a-z-]{2,35}";

    static Candidate of(Map<String, String> typed) {
        return new Candidate(
                text(typed, "set"),
                text(typed, "version"),
                text(typed, "dmn").replace("\r\n", "\n"),
                text(typed, "examples"),
                text(typed, "reason"));
    }

    private static String text(Map<String, String> typed, String name) {
        return typed.getOrDefault(name, "").strip();
    }

    String name() {
        return set + "/" + version;
    }

    /** What no service could say: the name is part of its address, and examples that are no JSON are none. */
    List<Wrong> wrong() {
        var wrong = new ArrayList<Wrong>();
        if (set.isEmpty()) {
            wrong.add(new Wrong("set", "is missing"));
        }
        if (!version.matches(VERSION)) {
            wrong.add(new Wrong("version", version.isEmpty() ? "is missing" : "must match " + VERSION));
        }
        if (!examples.isEmpty() && parsed() == null) {
            wrong.add(new Wrong("examples", "is not valid JSON"));
        }
        return wrong;
    }

    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        put(body, "dmn", dmn);
        put(body, "reason", reason);
        var parsed = examples.isEmpty() ? null : parsed();
        if (parsed != null) {
            body.put("examples", parsed);
        }
        return body;
    }

    private static void put(Map<String, Object> body, String name, String value) {
        if (!value.isEmpty()) {
            body.put(name, value);
        }
    }

    private @Nullable JsonNode parsed() {
        try {
            return JsonMapper.shared().readTree(examples);
        } catch (JacksonException noJson) {
            return null;
        }
    }
}
