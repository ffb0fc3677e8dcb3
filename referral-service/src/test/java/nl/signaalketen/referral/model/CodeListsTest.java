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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract, the schemas and the model know the same codes. */
class CodeListsTest {

    static Stream<Arguments> codeLists() {
        return Stream.of(
                Arguments.of(CodeLists.FOLLOW_UP, FollowUp.values(), "tell", "followUp"),
                Arguments.of(CodeLists.DECLINE_REASON, DeclineReason.values(), "decline", "reason"),
                Arguments.of(CodeLists.OUTCOME, Outcome.values(), "complete", "outcome"));
    }

    @ParameterizedTest
    @EnumSource(Track.class)
    void the_outcomes_that_fit_a_track_are_the_same_in_contract_and_model(Track track) {
        assertThat(CodeLists.OUTCOME_OF_TRACK.get(track.name()))
                .isEqualTo(Outcome.fitting(track).stream().map(Enum::name).toList());
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("codeLists")
    void a_code_list_is_the_same_in_contract_schema_and_model(
            List<String> codes, Enum<?>[] model, String schema, String field) throws IOException {
        assertThat(codes).isEqualTo(Arrays.stream(model).map(Enum::name).toList());
        assertThat(SchemaCodes.of(schema, field)).isEqualTo(codes);
    }
}
