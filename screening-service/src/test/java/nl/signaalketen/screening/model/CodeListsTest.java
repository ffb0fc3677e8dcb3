package nl.signaalketen.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.signaalketen.screening.contract.CodeLists;
import nl.signaalketen.testbed.SchemaCodes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract, the schemas and the model know the same codes. */
class CodeListsTest {

    static Stream<Arguments> codeLists() {
        return Stream.of(
                Arguments.of(CodeLists.OUTCOME, Outcome.values(), "weighing", "outcome"),
                Arguments.of(CodeLists.WEIGHING_REASON, Weighing.Reason.values(), "weighing", "reason"),
                Arguments.of(
                        CodeLists.QUESTION,
                        Weighing.Question.Sort.values(),
                        "weighing",
                        "questions/items/properties/question"),
                Arguments.of(CodeLists.CLASSIFICATIE, Classificatie.values(), "classification", "classificatie"),
                Arguments.of(CodeLists.STAGE, Classification.Stage.values(), "classification", "stage"),
                Arguments.of(
                        CodeLists.CLASSIFICATION_REASON, Classification.Reason.values(), "classification", "reason"),
                Arguments.of(CodeLists.TRACK, Route.Track.values(), "route", "tracks/items"),
                Arguments.of(CodeLists.ROUTE_REASON, Route.Reason.values(), "route", "reason"));
    }

    @ParameterizedTest(name = "{2} {3}")
    @MethodSource("codeLists")
    void a_code_list_is_the_same_in_contract_schema_and_model(
            List<String> codes, Enum<?>[] model, String schema, String field) throws IOException {
        assertThat(codes).isEqualTo(Arrays.stream(model).map(Enum::name).toList());
        assertThat(SchemaCodes.of(schema, field)).isEqualTo(codes);
    }
}
