package nl.signaalketen.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.platform.rules.Tables;
import nl.signaalketen.platform.things.Things;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A rule version from upload to retirement, over REST. */
class RuleVersionsTest extends RunningThings {

    private static final LocalDate NEXT_YEAR = LocalDate.of(2199, 1, 1);

    @LocalServerPort
    int port;

    @Autowired
    RuleBook rules;

    @Test
    void a_candidate_decides_from_the_day_on_for_which_a_second_person_activated_it() {
        var version = "/v1/rule-versions/kleur/2199-01-01";

        assertThat(as("one").put(version, upload(Tables.hotAbove(10))).status()).isEqualTo(201);
        assertThat(as("one").put(version, upload(Tables.hotAbove(10))).status()).isEqualTo(200);
        assertThat(as("one").put(version, upload(Tables.hotAbove(20))).status()).isEqualTo(409);
        assertThat(as("one").post(version + "/activation", term(NEXT_YEAR)).status())
                .isEqualTo(409);
        assertThat(as("one").post(version + "/proposal", because()).status()).isEqualTo(200);
        assertThat(as("one").post(version + "/activation", term(NEXT_YEAR)).status())
                .isEqualTo(409);
        assertThat(as("two")
                        .post(version + "/activation", term(LocalDate.of(2020, 1, 1)))
                        .status())
                .isEqualTo(409);
        assertThat(as("two")
                        .post(version + "/activation", term(NEXT_YEAR))
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("ACTIVE");

        assertThat(decidesOn(NEXT_YEAR)).isEqualTo("kleur/2199-01-01");
        assertThat(decidesOn(NEXT_YEAR.minusDays(1))).isEqualTo("kleur/2020-06-01");

        assertThat(as("two")
                        .post(version + "/retirement", term(NEXT_YEAR.plusDays(3)))
                        .json()
                        .get("state")
                        .asString())
                .isEqualTo("RETIRED");
        assertThat(decidesOn(NEXT_YEAR.plusDays(2))).isEqualTo("kleur/2199-01-01");
        assertThat(decidesOn(NEXT_YEAR.plusDays(3))).isEqualTo("kleur/2020-06-01");
        assertThat(as("one").get(version).json().get("version").get("history"))
                .extracting(done ->
                        done.get("what").asString() + " by " + done.get("by").asString())
                .containsExactly("uploaded by one", "proposed by one", "activated by two", "retired by two");
    }

    @Test
    void a_version_is_shown_as_people_read_it_and_as_the_file_it_is() {
        var shown = as("one").get("/v1/rule-versions/kleur/2019-01-01").json();

        assertThat(shown.get("table").get("rules"))
                .extracting(row ->
                        row.get("id").asString() + ": " + row.get("when").get(0).asString() + " -> "
                                + row.get("then").get(0).asString())
                .containsExactly("K1-warm: > 20 -> \"rood\"", "K2-heet: > 40 -> \"wit\"");
        assertThat(as("one").get("/v1/rule-versions/kleur/2019-01-01/dmn").body())
                .isEqualTo(Tables.first());
    }

    @Test
    void a_table_that_cannot_be_used_is_refused_with_all_that_is_wrong_and_not_kept() {
        var version = "/v1/rule-versions/kleur/2198-01-01";
        var upload = upload(Tables.first().replace("COLLECT", "UNIQUE"));

        assertThat(as("one")
                        .post(version + "/check", upload)
                        .json()
                        .get("usable")
                        .asBoolean())
                .isFalse();
        var refused = as("one").put(version, upload);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.wrongFields()).contains("dmn");
        assertThat(as("one").get(version).status()).isEqualTo(404);
    }

    @Test
    void a_version_is_not_retired_where_nobody_would_decide_after_it() {
        var day = LocalDate.of(2150, 1, 1);
        assertThat(as("two")
                        .post("/v1/rule-versions/kleur/2019-01-01/retirement", term(day))
                        .status())
                .isEqualTo(200);

        var last = as("two").post("/v1/rule-versions/kleur/2020-06-01/retirement", term(day.plusDays(1)));

        assertThat(last.status()).isEqualTo(409);
        assertThat(last.json().get("detail").asString()).contains("no version decides on 2150-01-02");
        assertThat(decidesOn(day.plusDays(1))).isEqualTo("kleur/2020-06-01");
    }

    @Test
    void for_whoever_is_not_of_ops_there_are_no_rule_versions() {
        var stranger = new Rest("http://localhost:" + port, Tokens.of("x", "y", List.of("MELDER"), List.of()));

        assertThat(stranger.get("/v1/rule-versions").status()).isEqualTo(404);
        assertThat(stranger.put("/v1/rule-versions/kleur/2197-01-01", upload(Tables.first()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_file_of_the_data_folder_is_a_candidate_and_stops_the_start_once_it_is_changed(@TempDir Path folder)
            throws IOException {
        var database = Testbed.freshDatabase();
        var file = Files.createDirectories(folder.resolve("rules/kleur")).resolve("2021-01-01.dmn");
        Files.writeString(file, Tables.hotAbove(50));
        try (var started = start(database, folder)) {
            assertThat(started.getBean(RuleBook.class)
                            .decide("kleur", LocalDate.of(2021, 1, 1), Map.of("warmte", 30))
                            .version())
                    .isEqualTo("kleur/2020-06-01");
        }

        Files.writeString(file, Tables.hotAbove(51));

        assertThatThrownBy(() -> start(database, folder).close())
                .hasStackTraceContaining("kleur/2021-01-01 was changed after it was taken up")
                .hasStackTraceContaining(file.getFileName().toString());
    }

    @Test
    void a_file_that_is_no_rule_version_stops_the_start_with_its_name(@TempDir Path folder) throws IOException {
        var file = Files.createDirectories(folder.resolve("rules/kleur")).resolve("2022-01-01.dmn");
        Files.writeString(file, "<definitions/> valid-from: 2022-01-01\nauthor: x\nreason: y");

        assertThatThrownBy(() -> start(Testbed.freshDatabase(), folder).close())
                .hasStackTraceContaining("kleur/2022-01-01");
    }

    private static ConfigurableApplicationContext start(String database, Path folder) {
        return new SpringApplicationBuilder(Things.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database,
                        "--signaalketen.kafka=" + Testbed.kafka(),
                        "--signaalketen.data-folder=" + folder,
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + Tokens.jwksUri());
    }

    private String decidesOn(LocalDate day) {
        return rules.decide("kleur", day, Map.of("warmte", 30)).version();
    }

    private Rest as(String person) {
        return new Rest("http://localhost:" + port, Tokens.of(person, "keten", List.of("OPS"), List.of()));
    }

    private static String upload(String dmn) {
        return JsonMapper.shared().writeValueAsString(Map.of("dmn", dmn, "reason", "to see"));
    }

    private static String because() {
        return JsonMapper.shared().writeValueAsString(Map.of("reason", "it is right"));
    }

    private static String term(LocalDate from) {
        return JsonMapper.shared().writeValueAsString(Map.of("from", from.toString(), "reason", "it is right"));
    }
}
