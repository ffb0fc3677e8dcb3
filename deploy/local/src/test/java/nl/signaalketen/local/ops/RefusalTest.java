package nl.signaalketen.local.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @ParameterizedTest
    @CsvSource({"400,2", "404,2", "405,2", "409,3", "401,1", "500,1", "503,1"})
    void the_exit_code_says_whose_turn_it_is(int status, int exitCode) {
        assertThat(Refusal.read("signal at http://x", status, "{}").exitCode()).isEqualTo(exitCode);
    }

    @Test
    void every_wrong_field_is_named() {
        var problem = Refusal.read("signal at http://x", 400, """
                {"detail":"Nothing was stored","errors":[{"field":"slice/colour","problem":"is not known here"},
                 {"field":"","problem":"The body is missing"}]}""");

        assertThat(problem).hasMessage("Nothing was stored\n  slice/colour: is not known here\n  The body is missing");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 409, 413, 422, 500})
    void every_wrong_field_is_named_whatever_the_status_is(int status) {
        var problem = Refusal.read("signal at http://x", status, """
                {"detail":"Not so","errors":[{"field":"reason","problem":"is missing"}]}""");

        assertThat(problem).hasMessageContaining("Not so\n  reason: is missing");
    }

    @Test
    void an_answer_that_is_no_problem_document_still_says_who_gave_it() {
        assertThat(Refusal.read("signal at http://x", 500, "<html>"))
                .hasMessage("signal at http://x answers 500: no reason given");
    }
}
