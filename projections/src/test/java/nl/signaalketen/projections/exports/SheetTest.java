package nl.signaalketen.projections.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static final int MANY = 100_000;

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    @Test
    void a_csv_file_says_that_it_is_utf_8_and_quotes_what_would_break_a_row() throws IOException {
        var sheet = new CsvSheet(file, List.of("name", "value"));
        sheet.row(Arrays.asList("co\u00f6rdinator, \"zorg\"", 3));
        sheet.row(Arrays.asList("two\r\nlines", null));
        sheet.row(Arrays.asList("semi;colon", true));
        sheet.finish();
        assertThat(file.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFname,value\r\n\"co\u00f6rdinator, \"\"zorg\"\"\",3\r\n"
                        + "\"two\r\nlines\",\r\n\"semi;colon\",true\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void a_text_that_a_spreadsheet_would_run_is_a_text_in_csv(String formula) throws IOException {
        var sheet = new CsvSheet(file, List.of("x"));
        sheet.row(List.of(formula));
        sheet.finish();
        assertThat(file.toString(StandardCharsets.UTF_8).substring("\uFEFFx\r\n".length()))
                .matches("(?s)\"?'.*");
    }

    @Test
    void a_number_below_nought_stays_a_number() throws IOException {
        var sheet = new CsvSheet(file, List.of("x"));
        sheet.row(List.of(-3));
        sheet.finish();
        assertThat(file.toString(StandardCharsets.UTF_8)).endsWith("x\r\n-3\r\n");
    }

    @Test
    void a_workbook_has_no_formula_and_keeps_numbers_as_numbers() throws IOException {
        var sheet = new XlsxSheet(file, "test", List.of("name", "value"));
        sheet.row(Arrays.asList("=1+1", 12));
        sheet.finish();
        assertThat(firstSheet()).contains("<is><t>=1+1</t></is>", "<v>12</v>").doesNotContain("<f>");
    }

    @Test
    void a_file_of_any_length_is_written_while_its_rows_are_read() throws IOException {
        for (var xlsx : List.of(true, false)) {
            var written = new Counted();
            var sheet =
                    xlsx ? new XlsxSheet(written, "long", List.of("x", "y")) : new CsvSheet(written, List.of("x", "y"));
            var row = List.of("VERMOEDELIJK", 1);
            for (var number = 0; number < MANY; number++) {
                sheet.row(row);
            }
            var beforeTheLast = written.bytes;
            sheet.finish();
            assertThat(beforeTheLast).isGreaterThan(written.bytes * 9 / 10);
        }
    }

    private String firstSheet() throws IOException {
        Files.write(folder.resolve("book.xlsx"), file.toByteArray());
        try (var zip = new ZipFile(folder.resolve("book.xlsx").toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
