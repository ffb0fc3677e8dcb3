package nl.signaalketen.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.signaalketen.signal.contract.Role;
import org.junit.jupiter.api.Test;

/** What is read as a file says what the JSON says, and leaves nothing behind but a line of who had it. */
class ExportsTest extends ManyRegistrations {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void registrations_come_row_by_row_with_the_values_of_the_json_and_it_is_noted_who_had_them() throws Exception {
        try (var rows = new BufferedReader(new InputStreamReader(
                ask(REGISTRATIONS, CSV, Role.ZORGCOORDINATOR).body(), StandardCharsets.UTF_8))) {
            assertThat(rows.readLine()).startsWith("\uFEFFperson,countedSince,counted,regions,");
            assertThat(rows.readLine())
                    .startsWith(
                            "ana,2019-03-01T09:01:00Z,true,MIDDEN_LIMBURG,gemeente-roermond,GEMEENTE,V,RO,NIET_NL,");
            assertThat(rows.lines().count()).isEqualTo(MANY);
        }
        assertThat(logged())
                .containsEntry("exported_by", "somebody")
                .containsEntry("what", "/v1/registrations")
                .containsEntry("filters", "{\"year\": [\"2019\"]}")
                .containsEntry("form", "csv")
                .containsEntry("outcome", "GIVEN")
                .containsEntry("exported_rows", MANY + 1L);
    }

    @Test
    void a_file_holds_what_the_filters_find_and_never_a_part_of_it() throws Exception {
        assertThat(body(ask(REGISTRATIONS + "&sex=M", CSV, Role.ZORGCOORDINATOR))
                        .lines())
                .hasSize(1);
        var part = ask(REGISTRATIONS + "&limit=5", CSV, Role.ZORGCOORDINATOR);
        assertThat(part.statusCode()).isEqualTo(400);
        assertThat(body(part)).contains("limit");
    }

    @Test
    void who_had_cases_for_exchange_is_noted_with_how_many() throws Exception {
        ask("/v1/registrations/htcds?year=2019&limit=7", "*/*", Role.ZORGCOORDINATOR);
        assertThat(logged())
                .containsEntry("exported_by", "somebody")
                .containsEntry("what", "/v1/registrations/htcds")
                .containsEntry("filters", "{\"year\": [\"2019\"], \"limit\": [\"7\"]}")
                .containsEntry("form", "htcds")
                .containsEntry("outcome", "GIVEN")
                .containsEntry("exported_rows", 7L);
    }

    @Test
    void whoever_asks_for_nothing_in_particular_gets_json_and_nothing_is_noted() throws Exception {
        assertThat(body(ask("/v1/figures/registrations?year=2019", "*/*", Role.KETENREGISSEUR)))
                .startsWith("{");
        assertThat(service.sql()
                        .sql("select count(*) from export")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void figures_monitor_and_inspections_come_as_rows_and_as_a_workbook() throws Exception {
        var figures = body(ask("/v1/figures/registrations?year=2019", CSV, Role.KETENREGISSEUR));
        assertThat(figures).contains("bySex,V,%d\r\n".formatted(MANY + 1));
        for (var path : List.of(
                "/v1/monitor/signals",
                "/v1/monitor/lead-times",
                "/v1/monitor/feedback",
                "/v1/monitor/referrals",
                "/v1/inspections/checklists?from=2019-01-01&to=2019-12-31",
                "/v1/inspections/controles?from=2019-01-01&to=2019-12-31")) {
            assertThat(body(ask(path, CSV, Role.KETENREGISSEUR))).contains(",value\r\n");
            var workbook = ask(path, XLSX, Role.KETENREGISSEUR);
            assertThat(workbook.headers().firstValue("Content-Type")).contains(XLSX);
            assertThat(workbook.body().readNBytes(2))
                    .asString(StandardCharsets.US_ASCII)
                    .isEqualTo("PK");
        }
    }

    @Test
    void who_may_not_read_it_may_not_have_it_as_a_file_and_a_wrong_filter_is_named() throws Exception {
        assertThat(ask(REGISTRATIONS, CSV, Role.KETENREGISSEUR).statusCode()).isEqualTo(404);
        var wrong = ask("/v1/registrations?year=1999", CSV, Role.ZORGCOORDINATOR);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(body(wrong)).contains("year");
    }

    private static String body(HttpResponse<InputStream> answer) throws IOException {
        return new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
    }
}
