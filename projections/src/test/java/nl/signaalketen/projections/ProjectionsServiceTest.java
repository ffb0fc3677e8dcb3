package nl.signaalketen.projections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.signaalketen.signal.contract.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered, and how a question that is not understood is. */
class ProjectionsServiceTest extends OneHistory {

    private static final int MORE_TIMES_THAN_THERE_ARE_CONNECTIONS = 15;

    @Test
    void a_generation_has_the_tables_of_every_read_model_and_its_own_offsets() {
        assertThat(service.tablesOf("readmodels_1"))
                .filteredOn(table -> !table.matches("(inbox|flyway|register_kept|register_changed).*"))
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

    @Test
    void signals_that_wait_for_a_meeting_are_measured_with_how_long_the_oldest_has_waited() {
        assertThat(service.measured("signaalketen.signals.open", "urgency", "HARD"))
                .isEqualTo(1);
        assertThat(service.measured("signaalketen.signals.open", "urgency", "ZACHT"))
                .isZero();
        assertThat(service.measured("signaalketen.signals.oldest.open", "urgency", "HARD"))
                .isGreaterThan(Duration.ofDays(365).toSeconds());
    }
}
