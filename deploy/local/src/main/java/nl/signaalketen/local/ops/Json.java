package nl.signaalketen.local.ops;

import java.io.Writer;
import java.util.Iterator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the services speak it. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final ObjectWriter PRETTY =
            MAPPER.writerWithDefaultPrettyPrinter().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private Json() {}

    static JsonNode read(String text) {
        return text.isEmpty() ? MAPPER.missingNode() : MAPPER.readTree(text);
    }

    static <T> T as(Class<T> type, JsonNode node) {
        return MAPPER.treeToValue(node, type);
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static String pretty(Object value) {
        return PRETTY.writeValueAsString(value);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** One at a time, so that a long list needs no memory. */
    static void writeAll(Iterator<JsonNode> values, Writer out) {
        try (var array = PRETTY.writeValuesAsArray(out)) {
            values.forEachRemaining(array::write);
        }
    }
}
