package nl.signaalketen.projections;

import static org.assertj.core.api.Assertions.assertThat;

import nl.signaalketen.signal.contract.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not for somebody looks as if it were not there. */
class NotForEverybodyTest extends OneHistory {

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
}
