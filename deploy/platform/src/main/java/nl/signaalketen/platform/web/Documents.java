package nl.signaalketen.platform.web;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Turns JSON from outside into a record, or says everything that is wrong with it. The same for REST and for topics. */
public final class Documents {

    private final ObjectReader strict;
    private final JsonMapper json;
    private final Map<Class<?>, Schema> schemas = new ConcurrentHashMap<>();

    Documents(JsonMapper json) {
        this.json = json;
        this.strict = json.reader()
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * @param type a record with {@link CheckedBy}
     * @throws Unreadable where it is no JSON
     * @throws InvalidInput where it is not what the schema asks for
     */
    public <T> T read(byte[] document, Class<T> type) {
        var tree = parse(document);
        var wrong = new ArrayList<Wrong>(Texts.wrongIn(tree));
        if (wrong.isEmpty()) {
            wrong.addAll(against(schemas.computeIfAbsent(type, Documents::schemaOf), tree));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        try {
            return json.treeToValue(tree, type);
        } catch (JacksonException unfit) {
            throw new InvalidInput(pointer(unfit), "is not a value that is asked for here");
        }
    }

    private static String pointer(JacksonException unfit) {
        return unfit.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("/"));
    }

    private JsonNode parse(byte[] document) {
        try {
            var tree = strict.readTree(document);
            if (tree == null || !tree.isObject()) {
                throw new Unreadable("The body must be one JSON object");
            }
            return tree;
        } catch (JacksonException noJson) {
            var place = noJson.getLocation();
            throw new Unreadable("The body is not valid JSON at line %d, column %d"
                    .formatted(place.getLineNr(), place.getColumnNr()));
        }
    }

    private static List<Wrong> against(Schema schema, JsonNode tree) {
        return schema
                .validate(tree, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(SchemaWords::wrong)
                .distinct()
                .toList();
    }

    private static Schema schemaOf(Class<?> type) {
        var named = Objects.requireNonNull(type.getAnnotation(CheckedBy.class), () -> type + " names no schema");
        try (var file = type.getResourceAsStream("/schemas/" + named.value())) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(file, () -> "no schema " + named.value()), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
