package nl.signaalketen.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistFileTest {

    private static final String HEAD = String.join(",", ChecklistFile.COLUMNS);
    private static final String GOOD = "CL-1,C-1,2019-03-04,BRUSSEL,HORECA,RO,M,31,REISSCHULD|LOON_AFSTAAN,PAG_ASA";

    @Test
    void the_file_of_2019_has_120_checklists_of_46_controles_and_73_referred() {
        var file = ChecklistFile.read(null);
        assertThat(file.isOf2019()).isTrue();
        assertThat(file.rows()).hasSize(120);
        assertThat(file.rows().stream().map(Row::controle).distinct()).hasSize(46);
        assertThat(file.rows()).filteredOn(Row::mustBeReferred).hasSize(73);
    }

    @Test
    void a_row_is_read_whatever_the_order_of_its_columns() {
        var file = ChecklistFile.parse("mine.csv", "\uFEFF" + HEAD + "\r\n" + GOOD + "\r\n\r\n", false);
        assertThat(file.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.indicators()).containsExactly("REISSCHULD", "LOON_AFSTAAN");
            assertThat(row.referredTo()).isEqualTo("PAG_ASA");
        });
        var turned = "referred_to," + HEAD.replace(",referred_to", "") + "\nPAG_ASA," + GOOD.replace(",PAG_ASA", "");
        assertThat(ChecklistFile.parse("mine.csv", turned, false).rows()).isEqualTo(file.rows());
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "2019-13-04, 2019-03-04, date",
                "PARIJS, BRUSSEL, directorate",
                "MIDDEN_LIMBURG, BRUSSEL, directorate",
                "horeca, HORECA, sector",
                "ROU, ',RO,', nationality",
                "W, ',M,', sex",
                "-1, 31, age_at_controle",
                "121, 31, age_at_controle",
                "nonsense, REISSCHULD, indicators",
                "NOBODY, PAG_ASA, referred_to",
                "'', CL-1, checklist"
            })
    void a_wrong_value_is_named_with_its_line_and_column(String wrong, String right, String column) {
        var replacement = right.startsWith(",") ? "," + wrong + "," : wrong;
        var text = HEAD + "\n" + GOOD.replace("-1,", "-0,").replace("PAG_ASA", "") + "\n"
                + GOOD.replace(right, replacement);
        assertThatThrownBy(() -> ChecklistFile.parse("mine.csv", text, false))
                .isInstanceOf(BadFile.class)
                .hasMessageStartingWith("mine.csv, line 3, column " + column + ": '" + wrong);
    }

    @Test
    void a_file_in_another_shape_is_refused() {
        refused(HEAD.replace("sex,", "") + "\n" + GOOD, "line 1, column sex: is missing");
        refused(HEAD + ",sex\n" + GOOD + ",M", "line 1, column sex: is named twice");
        refused(HEAD + ",name\n" + GOOD + ",Jan", "line 1, column name: is not a column");
        refused(HEAD + "\n" + GOOD + ",more", "line 2, column referred_to: the line has 11 fields, not 10");
        refused(HEAD + "\nCL-1,C-1", "line 2, column date: the line has 2 fields, not 10");
        refused(HEAD + "\n" + GOOD + "\n" + GOOD, "line 3, column checklist: CL-1 stands in the file twice");
        refused(
                HEAD + "\n" + GOOD + "\n" + GOOD.replace("CL-1", "CL-2").replace("HORECA", "BOUW"),
                "line 3, column sector: C-1 has BOUW here and HORECA on line 2");
        refused(HEAD, "has no checklist");
        refused("", "is empty");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> ChecklistFile.read(Path.of("no-such-file.csv")))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining("no-such-file.csv: there is no such file");
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> ChecklistFile.parse("mine.csv", text, false))
                .isInstanceOf(BadFile.class)
                .hasMessageContaining(why);
    }
}
