package nl.signaalketen.local.demo.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistFileTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String HEADER =
            "checklist,controle,date,directorate,sector,nationality,sex,age_at_controle,indicators,referred_to\n";
    private static final String FIRST = "CL-1,C-1,2020-02-29,LUIK,BOUW,RO,M,31,LAAG_OF_GEEN_LOON|REISSCHULD,SURYA\n";
    private static final String SECOND = "CL-2,C-1,2020-02-29,LUIK,BOUW,VN,V,17,,\n";

    @Test
    void rows_of_one_controle_come_together() {
        var file = parse(HEADER + FIRST + SECOND + "CL-3,C-2,2021-01-02,BRUSSEL,HORECA,MA,M,50,REISSCHULD,\n");

        assertThat(file.controles()).extracting(Controle::reference).containsExactly("C-1", "C-2");
        assertThat(file.checklists())
                .containsExactly(
                        new Checklist("CL-1", "RO", "M", 31, List.of("LAAG_OF_GEEN_LOON", "REISSCHULD"), "SURYA"),
                        new Checklist("CL-2", "VN", "V", 17, List.of(), ""),
                        new Checklist("CL-3", "MA", "M", 50, List.of("REISSCHULD"), ""));
        assertThat(file.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(file.to()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void quotes_a_byte_order_mark_windows_line_ends_blank_lines_and_another_order_of_columns_do_no_harm() {
        var csv =
                "\uFEFF\"referred_to\",checklist,controle,date,directorate,sector,nationality,sex,age_at_controle,indicators\n\n"
                        + "SURYA,\"CL-1\",C-1,2020-02-29,LUIK,\"BOUW\",RO,M, 31 ,\"LAAG_OF_GEEN_LOON|REISSCHULD\"\n";

        assertThat(parse(csv.replace("\n", "\r\n"))).isEqualTo(parse(HEADER + FIRST));
    }

    @Test
    void a_centre_is_asked_for_a_minor_without_consent_where_care_is_asked_and_never_for_a_minor_alone() {
        assertThat(parse(HEADER + FIRST + SECOND).asked()).isEqualTo(2);
        assertThat(parse(HEADER + FIRST + SECOND.replace(",17,,", ",31,MINDERJARIG,"))
                        .asked())
                .isEqualTo(2);
        assertThat(parse(HEADER + SECOND).asked()).isZero();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    CL-1 -> CL-2 | line 3, column checklist | 'CL-2' is on line 2 already
                    CL-2 -> ? | line 3, column checklist | '?'; it is at most
                    2020-02-29,LUIK,BOUW,VN -> 2020-03-01,LUIK,BOUW,VN | line 3, column date | '2020-03-01' is not the '2020-02-29' that controle C-1 has on line 2
                    LUIK,BOUW,VN -> BRUSSEL,BOUW,VN | line 3, column directorate | 'BRUSSEL' is not the 'LUIK'
                    BOUW,VN -> HORECA,VN | line 3, column sector | 'HORECA' is not the 'BOUW'
                    2020-02-29,LUIK,BOUW,RO -> 2019-02-29,LUIK,BOUW,RO | line 2, column date | '2019-02-29'
                    2020-02-29,LUIK,BOUW,RO -> 2026-03-02,LUIK,BOUW,RO | line 2, column date | to today
                    2020-02-29,LUIK,BOUW,RO -> 1999-12-31,LUIK,BOUW,RO | line 2, column date | from 2000-01-01
                    2020-02-29,LUIK,BOUW,RO -> 29-02-2020,LUIK,BOUW,RO | line 2, column date | '29-02-2020'
                    LUIK,BOUW,RO -> LIEGE,BOUW,RO | line 2, column directorate | 'LIEGE'; it is one of ANTWERPEN
                    LUIK,BOUW,RO -> NOORD_LIMBURG,BOUW,RO | line 2, column directorate | 'NOORD_LIMBURG'
                    BOUW,RO -> BOUWEN,RO | line 2, column sector | 'BOUWEN'
                    RO,M -> Roemenië,M | line 2, column nationality | 'Roemenië'
                    RO,M -> ZZ,M | line 2, column nationality | 'ZZ'
                    RO,M -> RO,F | line 2, column sex | 'F'; it is one of M, ONBEKEND, V, X
                    M,31 -> M,oud | line 2, column age_at_controle | 'oud'
                    M,31 -> M,121 | line 2, column age_at_controle | from 0 to 120
                    M,31 -> M, | line 2, column age_at_controle | is empty
                    LAAG_OF_GEEN_LOON -> ARM | line 2, column indicators | 'ARM' is not an indicator
                    LAAG_OF_GEEN_LOON -> REISSCHULD | line 2, column indicators | twice
                    SURYA -> PAYOKE, | line 2, column referred_to | more than there are columns
                    REISSCHULD,SURYA -> REISSCHULD | line 2, column referred_to | the row ends before it
                    SURYA -> COMENSHA | line 2, column referred_to | 'COMENSHA'; it is one of ESPERANTO
                    ,sector -> | line 1, column sector | is missing
                    sector -> secteur | line 1, column secteur | is not a column
                    sector -> date | line 1, column sector | is missing
                    """)
    void what_is_wrong_is_named_with_its_line_and_column(String change, String place, String problem) {
        var parts = change.split(" ->", 2);
        var csv = (HEADER + FIRST + SECOND).replaceFirst(Pattern.quote(parts[0]), parts[1].strip());

        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> parse(csv))
                .withMessageContaining(place)
                .withMessageContaining(problem);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        var csv = HEADER + FIRST.replace("LUIK", "LIEGE") + SECOND.replace(",V,", ",F,");

        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> parse(csv))
                .withMessageContaining("line 2, column directorate")
                .withMessageContaining("line 3, column sex");
    }

    @Test
    void a_file_without_rows_or_with_an_open_quote_is_refused_and_read_on() {
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> parse(""))
                .withMessageContaining("is empty");
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> parse(HEADER))
                .withMessageContaining("holds no checklist");
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> parse(HEADER + FIRST.replace("LUIK", "LIEGE") + "\"CL-2,C-1\n\nCL-3\n"))
                .withMessageContaining("line 2, column directorate")
                .withMessageContaining("line 3, column any: is not CSV: Missing closing quote")
                .withMessageContaining("line 5, column controle: is missing");
    }

    @Test
    void a_file_that_is_not_there_or_not_utf_8_is_refused(@TempDir Path folder) throws Exception {
        var latin = Files.write(folder.resolve("latin.csv"), "Roemenië".getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> ChecklistFile.read(folder.resolve("none.csv"), CLOCK))
                .withMessageContaining("no such file");
        assertThatExceptionOfType(UnusableFile.class)
                .isThrownBy(() -> ChecklistFile.read(latin, CLOCK))
                .withMessageContaining("UTF-8");
    }

    private static ChecklistFile parse(String csv) {
        return ChecklistFile.parse("test.csv", csv, CLOCK);
    }
}
