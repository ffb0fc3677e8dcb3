package nl.signaalketen.testbed;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The codes that the schema of a request body lists. */
public final class SchemaCodes {

    private SchemaCodes() {}

    /**
     * @param schema its name, without extension
     * @param field the path to it among the properties, with slashes
     */
    public static List<String> of(String schema, String field) throws IOException {
        try (var file = SchemaCodes.class.getResourceAsStream("/schemas/" + schema + ".schema.json")) {
            return JsonMapper.shared()
                    .readTree(file)
                    .at("/properties/" + field)
                    .path("enum")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
        }
    }
}
