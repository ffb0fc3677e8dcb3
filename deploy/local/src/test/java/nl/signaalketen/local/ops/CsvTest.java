package nl.signaalketen.local.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31+1", "-5-A1", "@SUM(A1)", "\tx"})
    void what_a_spreadsheet_would_run_gets_an_apostrophe(String formula) {
        assertThat(Csv.line(List.of(formula))).isEqualTo("'" + formula + "\r\n");
    }

    @Test
    void a_number_with_a_sign_stays_a_number() {
        assertThat(Csv.line(List.of("+31", "-5", "0"))).isEqualTo("+31,-5,0\r\n");
    }

    @Test
    void separators_quotes_and_line_ends_stay_within_their_cell() {
        assertThat(Csv.line(List.of("a,b", "c\"d", "e\nf", "", "g"))).isEqualTo("\"a,b\",\"c\"\"d\",\"e\nf\",,g\r\n");
    }

    @Test
    void a_formula_with_a_separator_is_made_safe_and_quoted() {
        assertThat(Csv.line(List.of("=HYPERLINK(\"x\",1)"))).isEqualTo("\"'=HYPERLINK(\"\"x\"\",1)\"\r\n");
    }
}
