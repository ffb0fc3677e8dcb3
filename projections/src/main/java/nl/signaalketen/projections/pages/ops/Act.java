package nl.signaalketen.projections.pages.ops;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that can be done. Its name is message {@code <words>.do.<path>}, what it will do {@code <words>.explain.<path>},
 * and what was done {@code <words>.done.<path>}.
 *
 * @param path as the address of the service and of the page end
 * @param fields that it asks for: {@code reason}, {@code from} (a day), {@code full} (yes or no)
 * @param main whether it is what one most probably came for
 */
public record Act(String path, List<String> fields, boolean main) {

    public static Act main(String path, String... fields) {
        return new Act(path, List.of(fields), true);
    }

    public static Act other(String path, String... fields) {
        return new Act(path, List.of(fields), false);
    }

    /** What was filled in; what was left empty is left out, for the service to name. */
    public Map<String, Object> body(Map<String, String> typed) {
        var body = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var value = typed.getOrDefault(field, "").strip();
            if (!value.isEmpty()) {
                body.put(field, value);
            }
        }
        return body;
    }
}
