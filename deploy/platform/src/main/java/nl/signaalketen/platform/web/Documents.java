package nl.signaalketen.platform.web;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Turns JSON from outside into a record, or says everything that is wrong with it. The same for REST and for topics. */
public final class Documents {

    private final ObjectReader strict;
    private final JsonMapper json;
    private final Map<Class<?>, Meaning> meanings;
    private final Map<Class<?>, Schema> schemas = new ConcurrentHashMap<>();

    Documents(JsonMapper json, List<Meaning> meanings) {
        this.meanings = meanings.stream().collect(Collectors.toUnmodifiableMap(Meaning::of, Function.identity()));
        this.json = json;
        this.strict = json.reader()
                .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /**
     * @param type a record with {@link CheckedBy}
     * @throws Unreadable where it is no JSON
     * @throws InvalidInput naming every field that is no text, not what the schema asks for, or without a meaning
     */
    public <T> T read(byte[] document, Class<T> type) {
        var tree = parse(document);
        var wrong = new LinkedHashMap<String, Wrong>();
        wrongIn(tree, type).forEach(found -> wrong.putIfAbsent(found.field(), found));
        if (!wrong.isEmpty()) {
            throw new InvalidInput(List.copyOf(wrong.values()));
        }
        try {
            return json.treeToValue(tree, type);
        } catch (JacksonException unfit) {
            throw new InvalidInput(pointer(unfit), "is not a value that is asked for here");
        }
    }

    /** Of a field that is named more than once the first is the fault itself, and the others follow from it. */
    private Stream<Wrong> wrongIn(JsonNode tree, Class<?> type) {
        var schema = schemas.computeIfAbsent(type, Documents::schemaOf);
        var meaning = Stream.ofNullable(meanings.get(type)).flatMap(more -> more.wrongIn(tree));
        return Stream.of(Texts.wrongIn(tree).stream(), against(schema, tree), meaning)
                .flatMap(Function.identity());
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
            throw refusal(noJson);
        }
    }

    private static RuntimeException refusal(JacksonException noJson) {
        if (noJson.processor() instanceof JsonParser parser
                && noJson.getOriginalMessage().startsWith("Duplicate Object property")) {
            var field = parser.streamReadContext().pathAsPointer().toString().substring(1);
            return Texts.isText(field)
                    ? new InvalidInput(field, "is there more than once")
                    : new Unreadable("A field is there more than once");
        }
        var place = noJson.getLocation();
        return new Unreadable(
                "The body is not valid JSON at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr()));
    }

    private static Stream<Wrong> against(Schema schema, JsonNode tree) {
        return schema
                .validate(tree, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(SchemaWords::wrong)
                .filter(wrong -> Texts.isText(wrong.field()));
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
