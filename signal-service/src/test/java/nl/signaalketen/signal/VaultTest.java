package nl.signaalketen.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What identifies people stays in the vault, is read with a purpose, and can be made unreadable for good. */
class VaultTest extends RunningSignalService {

    @Autowired
    JdbcClient database;

    private final String person = "/v1/persons/";

    @Test
    void who_screens_the_signal_reads_a_person_and_the_reading_is_noted() {
        var number = reportedPerson();

        var answer = partner().get(person + number, "Purpose", "SCREENING");

        assertThat(answer.json().get("name").asString()).isEqualTo("Meisje van Zestien");
        assertThat(readings(number)).isEqualTo("worker/vt-nml/SCREENING");
    }

    @Test
    void without_a_purpose_nothing_is_read() {
        assertThat(partner().get(person + reportedPerson()).status()).isEqualTo(400);
    }

    @Test
    void another_region_finds_nothing() {
        var elsewhere = new Rest(
                "http://localhost:" + port,
                Tokens.of("worker", "vt-zl", List.of("SCREENING_PARTNER"), List.of("ZUID_LIMBURG")));

        assertThat(elsewhere
                        .get(person + reportedPerson(), "Purpose", "SCREENING")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_erased_person_can_be_read_by_nobody_and_the_receipt_stays_the_same() {
        var number = reportedPerson();
        var officer = as("fg", "vt-nml", "PRIVACY_OFFICER");

        var receipt = officer.delete(person + number + "?ground=VERZOEK_BETROKKENE");

        assertThat(receipt.status()).isEqualTo(200);
        assertThat(partner().get(person + number, "Purpose", "SCREENING").status())
                .isEqualTo(410);
        assertThat(officer.delete(person + number + "?ground=BEWAARTERMIJN").json())
                .isEqualTo(receipt.json());
    }

    @Test
    void no_table_outside_the_vault_and_no_column_inside_holds_a_name() {
        reportedPerson();

        var events = database.sql("select payload from domainevententry")
                .query((row, n) -> new String(row.getBytes("payload"), StandardCharsets.UTF_8))
                .list();
        var sealed = database.sql("select sealed from vault.version")
                .query((row, n) -> new String(row.getBytes("sealed"), StandardCharsets.ISO_8859_1))
                .list();
        assertThat(events).isNotEmpty().noneMatch(VaultTest::identifies);
        assertThat(sealed).isNotEmpty().noneMatch(VaultTest::identifies);
    }

    private static boolean identifies(String text) {
        return text.contains("Zestien")
                || text.contains("12345678")
                || text.contains("2009-05-06")
                || text.contains("oudere");
    }

    private String reportedPerson() {
        return school().post("/v1/signals", aSignal(newReference()))
                .json()
                .get("persons")
                .get(0)
                .asString();
    }

    private Rest partner() {
        return as("worker", "vt-nml", "SCREENING_PARTNER");
    }

    private String readings(String number) {
        return database.sql("""
                        select string_agg(reader || '/' || agency || '/' || purpose, ',') from vault.reading
                        where number = cast(:number as uuid)
                        """).param("number", number).query(String.class).single();
    }
}
