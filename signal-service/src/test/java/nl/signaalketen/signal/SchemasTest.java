package nl.signaalketen.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.signaalketen.signal.model.ControleAction;
import nl.signaalketen.signal.model.Exploitation;
import nl.signaalketen.signal.model.Indicator;
import nl.signaalketen.signal.model.InfringementKind;
import nl.signaalketen.signal.model.Measure;
import nl.signaalketen.signal.model.PersonRole;
import nl.signaalketen.signal.model.Residence;
import nl.signaalketen.signal.model.Sex;
import nl.signaalketen.signal.model.WorkplaceSector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that agencies read know the same codes as the model. */
class SchemasTest {

    static Stream<Arguments> codeLists() {
        return Stream.of(
                Arguments.of("signal", "/properties/exploitation", Exploitation.class),
                Arguments.of("signal", "/properties/sector", WorkplaceSector.class),
                Arguments.of("signal", "/$defs/indicator", Indicator.class),
                Arguments.of("signal", "/$defs/person/properties/role", PersonRole.class),
                Arguments.of("signal", "/$defs/person/properties/sex", Sex.class),
                Arguments.of("signal", "/$defs/person/properties/residence", Residence.class),
                Arguments.of("controle", "/properties/exploitation", Exploitation.class),
                Arguments.of("controle", "/properties/sector", WorkplaceSector.class),
                Arguments.of("controle", "/properties/action", ControleAction.class),
                Arguments.of("controle", "/properties/measures/items", Measure.class),
                Arguments.of("controle", "/properties/infringements/items/properties/kind", InfringementKind.class),
                Arguments.of("controle", "/$defs/indicator", Indicator.class),
                Arguments.of("controle", "/$defs/checklist/properties/sex", Sex.class),
                Arguments.of("controle", "/$defs/checklist/properties/residence", Residence.class));
    }

    @ParameterizedTest
    @MethodSource("codeLists")
    void a_code_list_is_the_same_in_schema_and_model(String schema, String place, Class<? extends Enum<?>> codes)
            throws IOException {
        assertThat(schema(schema).at(place).get("enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Arrays.stream(codes.getEnumConstants()).map(Enum::name).toList());
    }

    private static JsonNode schema(String name) throws IOException {
        try (var file = SchemasTest.class.getResourceAsStream("/schemas/" + name + ".schema.json")) {
            return JsonMapper.shared().readTree(file);
        }
    }
}
