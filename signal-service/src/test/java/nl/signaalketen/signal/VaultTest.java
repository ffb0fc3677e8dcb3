package nl.signaalketen.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.regex.Pattern;
import nl.signaalketen.signal.contract.SignalTopics;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What identifies people stays in the vault, is read with a purpose, and can be made unreadable for good. */
class VaultTest extends RunningSignalService {

    @Autowired
    JdbcClient database;

    private static final Pattern POSTED_BY_AGENCIES = Pattern.compile("agency\\..*\\.(signals|controles)(-dlt)?");

    private final String person = "/v1/persons/";
    private final String narrative = "/v1/narratives/";

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
    void who_coordinates_care_reads_possible_victims_and_neither_suspects_nor_narratives() {
        var suspect = school().post(
                        "/v1/signals", aSignal(newReference()).replace("\"sex\"", "\"role\": \"VERDACHTE\", \"sex\""))
                .json();
        var zorg = as("zorg", "zorgcoordinatie-limburg", "ZORGCOORDINATOR");

        assertThat(statusFor(zorg, person + reportedPerson())).isEqualTo(200);
        assertThat(statusFor(zorg, person + suspect.get("persons").get(0).asString()))
                .isEqualTo(404);
        assertThat(statusFor(zorg, narrative + suspect.get("narrative").asString()))
                .isEqualTo(404);
    }

    @Test
    void who_steers_a_casus_reads_nothing_here_since_signals_know_no_casus() {
        assertThat(statusFor(as("chris", "zvh-nl", "CASUSREGISSEUR"), person + reportedPerson()))
                .isEqualTo(404);
    }

    @Test
    void a_narrative_is_no_person_and_a_person_no_narrative() {
        var signal = reported();
        var personNumber = signal.get("persons").get(0).asString();
        var narrativeNumber = signal.get("narrative").asString();

        assertThat(statusFor(partner(), narrative + narrativeNumber)).isEqualTo(200);
        assertThat(statusFor(partner(), person + narrativeNumber)).isEqualTo(404);
        assertThat(statusFor(partner(), narrative + personNumber)).isEqualTo(404);
        assertThat(readings(narrativeNumber)).isEqualTo("worker/vt-nml/HULPVERLENING");
    }

    @Test
    void a_narrative_is_erased_as_a_narrative_and_the_person_stays() {
        var signal = reported();
        var personNumber = signal.get("persons").get(0).asString();
        var narrativeNumber = signal.get("narrative").asString();
        var officer = as("fg", "vt-nml", "PRIVACY_OFFICER");

        assertThat(officer.delete(person + narrativeNumber + "?ground=ONRECHTMATIG")
                        .status())
                .isEqualTo(404);
        assertThat(partner()
                        .delete(narrative + narrativeNumber + "?ground=ONRECHTMATIG")
                        .status())
                .isEqualTo(404);
        assertThat(officer.delete(narrative + narrativeNumber + "?ground=ONRECHTMATIG")
                        .status())
                .isEqualTo(200);
        assertThat(statusFor(partner(), narrative + narrativeNumber)).isEqualTo(410);
        assertThat(statusFor(partner(), person + personNumber)).isEqualTo(200);
    }

    @Test
    void an_erased_person_can_be_read_by_nobody_and_who_erases_again_is_told_when_it_was_done() {
        var number = reportedPerson();
        var officer = as("fg", "vt-nml", "PRIVACY_OFFICER");

        var receipt = officer.delete(person + number + "?ground=VERZOEK_BETROKKENE");

        assertThat(receipt.status()).isEqualTo(200);
        assertThat(partner().get(person + number, "Purpose", "SCREENING").status())
                .isEqualTo(410);
        var again = officer.delete(person + number + "?ground=BEWAARTERMIJN");
        assertThat(receipt.json().get("erasedBefore").asBoolean()).isFalse();
        assertThat(again.json().get("erasedBefore").asBoolean()).isTrue();
        assertThat(again.json().get("erasedAt")).isEqualTo(receipt.json().get("erasedAt"));
        assertThat(again.json().get("ground").asString()).isEqualTo("VERZOEK_BETROKKENE");
    }

    @Test
    void no_column_of_any_table_holds_what_identifies() {
        var signal = reported().get("signal").asString();

        var columns = new Columns(database).read();

        assertThat(columns.values()).anyMatch(text -> text.contains(signal)).anyMatch(text -> text.contains("GM0957"));
        assertThat(columns).containsKeys("signal.domainevententry.payload", "vault.version.sealed");
        assertThat(columns)
                .allSatisfy((column, text) ->
                        assertThat(identifies(text)).as(column).isFalse());
    }

    @Test
    void no_topic_holds_what_identifies_but_those_on_which_agencies_post() {
        var signal = reported().get("signal").asString();
        await().untilAsserted(
                        () -> assertThat(Topics.read(SignalTopics.SIGNALS)).anyMatch(said -> said.contains(signal)));

        assertThat(Topics.ends().keySet())
                .filteredOn(topic -> !POSTED_BY_AGENCIES.matcher(topic).matches())
                .contains(SignalTopics.SIGNALS)
                .allSatisfy(topic -> assertThat(Topics.read(topic)).noneMatch(VaultTest::identifies));
    }

    private static boolean identifies(String text) {
        return text.contains("Zestien")
                || text.contains("12345678")
                || text.contains("2009-05-06")
                || text.contains("oudere");
    }

    private String reportedPerson() {
        return reported().get("persons").get(0).asString();
    }

    private JsonNode reported() {
        return school().post("/v1/signals", aSignal(newReference())).json();
    }

    private static int statusFor(Rest who, String path) {
        return who.get(path, "Purpose", "HULPVERLENING").status();
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
