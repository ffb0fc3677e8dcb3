package nl.signaalketen.referral.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.signaalketen.referral.contract.CodeLists;
import nl.signaalketen.testbed.SchemaCodes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract, the schemas and the model know the same codes. */
class CodeListsTest {

    static Stream<Arguments> codeLists() {
        return Stream.of(
                Arguments.of(CodeLists.FOLLOW_UP, FollowUp.values(), "tell", "followUp"),
                Arguments.of(CodeLists.DECLINE_REASON, DeclineReason.values(), "decline", "reason"),
                Arguments.of(CodeLists.OUTCOME, Outcome.values(), "complete", "outcome"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("codeLists")
    void a_code_list_is_the_same_in_contract_schema_and_model(
            List<String> codes, Enum<?>[] model, String schema, String field) throws IOException {
        assertThat(codes).isEqualTo(Arrays.stream(model).map(Enum::name).toList());
        assertThat(SchemaCodes.of(schema, field)).isEqualTo(codes);
    }
}
