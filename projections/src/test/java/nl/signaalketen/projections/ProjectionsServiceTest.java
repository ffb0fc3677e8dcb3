package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.signal.contract.ControleReported.FilledChecklist;
import nl.signaalketen.signal.contract.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectionsServiceTest {

    private static final History HISTORY = new History()
            .controle(
                    "linne",
                    "LIMBURG",
                    "TUINBOUW_FRUITTEELT",
                    List.of(new FilledChecklist("k1", "p1", "RO", "M", "30-39", List.of("LOON_AFSTAAN"))))
            .signal("s1", "MIDDEN_LIMBURG", "HARD")
            .placed("s1", "MIDDEN_LIMBURG", "2019-03-05", false)
            .opened("c1", "s1", "MIDDEN_LIMBURG")
            .added(person("ana"))
            .classified(person("ana"), "VERMOEDELIJK", "DEFINITIEF")
            .assigned("c1", "somebody")
            .opened("c2", "s2", "MIDDEN_LIMBURG")
            .assigned("c2", "somebody")
            .assigned("c2", "somebody-else");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MORE_TIMES_THAN_THERE_ARE_CONNECTIONS = 15;

    private static RunningService service;
    private static Map<String, String> heard;

    @BeforeAll
    static void the_service_has_heard_all_that_was_said() throws Exception {
        var tables = Tables.fresh();
        tables.hear(HISTORY);
        heard = tables.checksums();
        service = RunningService.fresh();
        service.say(HISTORY.facts());
        awaitThat(heard);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_generation_has_the_tables_of_every_read_model_and_its_own_offsets() {
        assertThat(service.tablesOf("readmodels_1"))
                .filteredOn(table -> !table.startsWith("inbox_") && !table.startsWith("flyway_"))
                .containsExactlyInAnyOrderElementsOf(Tables.names());
        assertThat(service.tablesOf("readmodels_1")).contains("inbox_offset");
        assertThat(service.tablesOf("projections")).doesNotContain("inbox_offset", "register_betrokkene");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/v1/registrations?year=2019, ZORGCOORDINATOR",
        "/v1/figures/registrations?year=2019&scope=NATIONAAL&on=2020-01-01, KETENREGISSEUR",
        "/v1/monitor/signals?region=MIDDEN_LIMBURG, KETENREGISSEUR",
        "/v1/monitor/lead-times?from=2019-01-01&agencyKind=ONDERWIJS, KETENREGISSEUR",
        "/v1/monitor/feedback?asOf=2019-12-31T00:00:00Z&urgency=HARD, KETENREGISSEUR",
        "/v1/monitor/referrals?exploitation=ARBEIDSUITBUITING&sector=HORECA, KETENREGISSEUR",
        "/v1/monitor/open-signal-counts, KETENREGISSEUR",
        "/v1/monitor/overdue-counts?kind=QUESTION, KETENREGISSEUR",
        "/v1/monitor/open-signals?after=2019-03-01T09:00:00Z~s1, PROCESREGISSEUR",
        "/v1/monitor/overdue-items?sector=ONBEKEND&kind=FEEDBACK_TO_MELDER, SCREENING_PARTNER",
        "/v1/inspections/checklists?from=2019-01-01&to=2019-12-31&region=LIMBURG, PROCESREGISSEUR",
        "/v1/inspections/controles?from=2019-01-01&to=2019-12-31&sector=BOUW&action=FLEX_ACTIE, PROCESREGISSEUR",
        "/v1/casussen/c1/timeline, CASUSREGISSEUR",
        "/v1/casussen/c1/dossier, CASUSREGISSEUR",
        "/v1/regions/MIDDEN_LIMBURG/agenda?on=2019-03-05, SCREENING_PARTNER",
        "/v1/regions/MIDDEN_LIMBURG/signals/s1/weighings, PROCESREGISSEUR"
    })
    void each_reader_is_answered_however_often_they_ask(String path, Role role) throws Exception {
        for (int time = 0; time < MORE_TIMES_THAN_THERE_ARE_CONNECTIONS; time++) {
            var answer = service.get(path, role, "MIDDEN_LIMBURG", "LIMBURG");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
        assertThat(service.get(path, Role.MELDER, "MIDDEN_LIMBURG").statusCode())
                .isEqualTo(404);
        assertThat(service.getWithoutToken(path).statusCode()).isEqualTo(401);
    }

    @Test
    void a_registration_tells_when_it_counted_and_nothing_that_names_a_person() throws Exception {
        var answer = service.get("/v1/registrations?year=2019", Role.ZORGCOORDINATOR, "MIDDEN_LIMBURG");
        var registration = RunningService.json(answer).get("registrations").get(0);
        assertThat(registration.get("person").asString()).isEqualTo("ana");
        assertThat(registration.get("countedSince").asString()).isEqualTo("2019-03-01T09:05:00Z");
        assertThat(registration.get("dossierKind").asString()).isEqualTo("REGISTRATIE");
    }

    @Test
    void checklist_tables_have_the_keys_under_which_they_are_published() throws Exception {
        var answer =
                service.get("/v1/inspections/checklists?from=2019-01-01&to=2019-12-31", Role.KETENREGISSEUR, "LIMBURG");
        assertThat(RunningService.json(answer).propertyNames())
                .containsExactlyInAnyOrder(
                        "year",
                        "checklists",
                        "by_directorate",
                        "by_sector_and_directorate",
                        "by_nationality_and_sex",
                        "by_age_band",
                        "by_age_band_and_sex",
                        "by_indicator",
                        "referred_by_directorate");
    }

    @Test
    void wrong_filters_are_all_named() throws Exception {
        var answer = service.get(
                "/v1/monitor/signals?from=2020-01-01&to=2019-01-01&region=ATLANTIS&x=1", Role.KETENREGISSEUR);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningService.json(answer)
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactlyInAnyOrder("from", "to", "region", "x");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/v1/monitor/open-signals?asOf=gisteren&after=s1, asOf after",
        "/v1/monitor/referrals?agencyKind=KROEG&exploitation=X&sector=Y&urgency=Z, agencyKind exploitation sector urgency",
        "/v1/monitor/lead-times?asOf=2019-01-01T00:00:00Z, asOf",
        "/v1/monitor/overdue-items?kind=BEDENKTIJD&urgency=Q, kind urgency",
        "/v1/monitor/overdue-counts?kind=BEDENKTIJD&asOf=gisteren, kind asOf",
        "/v1/monitor/open-signals?kind=QUESTION, kind",
        "/v1/monitor/signals?from=2019-01-01&to=2020-01-02, from to",
        "/v1/inspections/controles?region=ATLANTIS&sector=X&action=Y&to=2019-02-30, from to region sector action"
    })
    void every_wrong_filter_of_the_monitor_and_the_inspections_is_named(String path, String wrong) throws Exception {
        var answer = service.get(path, Role.PROCESREGISSEUR, "MIDDEN_LIMBURG");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningService.json(answer)
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactlyInAnyOrder(wrong.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/v1/monitor/open-signals", "/v1/monitor/overdue-items"})
    void a_ketenregisseur_sees_no_single_signal(String path) throws Exception {
        assertThat(service.get(path, Role.KETENREGISSEUR, "MIDDEN_LIMBURG").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/v1/monitor/signals?urgency=HARD",
                "/v1/monitor/overdue-items?urgency=HARD",
                "/v1/inspections/controles?from=2019-01-01&to=2019-12-31"
            })
    void another_region_looks_as_if_it_were_not_there(String path) throws Exception {
        assertThat(service.get(path + "&region=LIMBURG", Role.PROCESREGISSEUR, "ZUID_LIMBURG")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline", "dossier"})
    void a_casus_that_is_now_assigned_to_another_looks_as_if_it_were_not_there(String view) throws Exception {
        var path = "/v1/casussen/c2/" + view;
        assertThat(service.get(path, Role.CASUSREGISSEUR, "MIDDEN_LIMBURG").statusCode())
                .isEqualTo(404);
        assertThat(service.get(path, Role.PROCESREGISSEUR, "MIDDEN_LIMBURG").statusCode())
                .isEqualTo(200);
    }

    @Test
    void signals_that_wait_for_a_meeting_are_measured_with_how_long_the_oldest_has_waited() {
        assertThat(service.measured("signaalketen.signals.open", "urgency", "HARD"))
                .isEqualTo(1);
        assertThat(service.measured("signaalketen.signals.open", "urgency", "ZACHT"))
                .isZero();
        assertThat(service.measured("signaalketen.signals.oldest.open", "urgency", "HARD"))
                .isGreaterThan(Duration.ofDays(365).toSeconds());
    }

    @Test
    void the_agenda_of_a_region_is_for_who_sits_at_its_table() throws Exception {
        var agenda = "/v1/regions/MIDDEN_LIMBURG/agenda";
        assertThat(service.get(agenda, Role.SCREENING_PARTNER, "ZUID_LIMBURG").statusCode())
                .isEqualTo(404);
        assertThat(service.get(agenda, Role.KETENREGISSEUR, "MIDDEN_LIMBURG").statusCode())
                .isEqualTo(404);
        assertThat(service.get(agenda + "?on=yesterday", Role.PROCESREGISSEUR, "MIDDEN_LIMBURG")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_the_meeting_made_of_a_signal_is_not_for_the_agency_that_hears_the_sort_of_follow_up() throws Exception {
        var weighings = "/v1/regions/MIDDEN_LIMBURG/signals/s1/weighings";
        assertThat(service.get(weighings, Role.AANDACHTSFUNCTIONARIS, "MIDDEN_LIMBURG")
                        .statusCode())
                .isEqualTo(404);
        assertThat(service.get(weighings, Role.SCREENING_PARTNER, "ZUID_LIMBURG")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_region_or_casus_of_others_looks_like_one_that_is_not_there() throws Exception {
        var foreign = service.get("/v1/casussen/c1/timeline", Role.PROCESREGISSEUR, "ZUID_LIMBURG");
        var absent = service.get("/v1/casussen/c9/timeline", Role.PROCESREGISSEUR, "ZUID_LIMBURG");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(withoutInstance(foreign.body(), "c1")).isEqualTo(withoutInstance(absent.body(), "c9"));
        assertThat(service.get("/v1/monitor/signals?region=LIMBURG", Role.PROCESREGISSEUR, "ZUID_LIMBURG")
                        .statusCode())
                .isEqualTo(404);
    }

    private static String withoutInstance(String problem, String casus) {
        return problem.replace(casus, "");
    }

    private static void awaitThat(Map<String, String> tables) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(service.checksums(1)).isEqualTo(tables));
    }
}
