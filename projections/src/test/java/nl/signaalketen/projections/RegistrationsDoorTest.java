package nl.signaalketen.projections;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Rest.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register as who is entitled to it meets it: searched page by page, and exported for exchange. */
class RegistrationsDoorTest {

    private static final String REGISTER = "/v1/registrations?year=2019";
    private static final String EXPORT = "/v1/registrations/htcds?year=2019";
    private static final History HISTORY = new History()
            .added(person("ana"))
            .classified(person("ana"), "VERMOEDELIJK", "DEFINITIEF")
            .added(person("bo"))
            .classified(person("bo"), "POTENTIEEL", "DEFINITIEF")
            .added(person("cas").who("M", "BG", "<18"))
            .classified(person("cas"), "DAADWERKELIJK", "DEFINITIEF");

    private static RunningService service;
    private static Rest coordinator;

    @BeforeAll
    static void the_service_has_heard_all_that_was_said() throws Exception {
        service = RunningService.fresh();
        coordinator = service.as(Role.ZORGCOORDINATOR, "MIDDEN_LIMBURG");
        service.say(HISTORY.facts());
        await().atMost(Rebuilds.PATIENCE)
                .untilAsserted(
                        () -> assertThat(persons(coordinator.get(REGISTER))).hasSize(3));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_page_says_where_the_next_one_begins_and_the_last_says_nothing() {
        var first = coordinator.get(REGISTER + "&limit=2");
        assertThat(persons(first)).containsExactly("ana", "bo");
        var second = coordinator.get(
                REGISTER + "&limit=2&after=" + first.json().get("next").asString());
        assertThat(persons(second)).containsExactly("cas");
        assertThat(second.json().get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/registrations", "/v1/figures/registrations", "/v1/registrations/htcds"})
    void of_a_year_that_is_still_to_come_nothing_is_asked(String path) {
        var answer = coordinator.get(path + "?year=2099");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongFields()).containsExactly("year");
    }

    @Test
    void filters_narrow_it_down_together() {
        assertThat(persons(coordinator.get(REGISTER + "&counted=true&majority=MINDERJARIG&nationality=BG")))
                .containsExactly("cas");
        assertThat(persons(coordinator.get(REGISTER + "&counted=false"))).containsExactly("bo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/registrations", "/v1/registrations/htcds"})
    void every_wrong_filter_is_named_in_one_answer(String path) {
        var answer = coordinator.get(path
                + "?year=1999&scope=WIDE&on=today&region=ATLANTIS&sex=Q&nationality=ZZ&nationalityGroup=EU&majority=OLD"
                + "&sector=X&exploitation=X&classificatie=X&dossierKind=X&agencyKind=X&shelterAsked=perhaps"
                + "&limit=1001&after=bm8gcGxhY2U&generation=live&colour=red");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.wrongFields())
                .containsExactlyInAnyOrder(
                        "year",
                        "scope",
                        "on",
                        "region",
                        "sex",
                        "nationality",
                        "nationalityGroup",
                        "majority",
                        "sector",
                        "exploitation",
                        "classificatie",
                        "dossierKind",
                        "agencyKind",
                        "shelterAsked",
                        "limit",
                        "after",
                        "generation",
                        "colour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e3", "9999999999", ""})
    void a_limit_is_a_number_from_1_to_1000(String limit) {
        assertThat(coordinator.get(REGISTER + "&limit=" + limit).wrongFields()).containsExactly("limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {REGISTER, EXPORT})
    void another_region_and_another_role_find_nothing(String path) {
        assertThat(coordinator.get(path + "&region=ZUID_LIMBURG").status()).isEqualTo(404);
        for (var role : List.of(Role.KETENREGISSEUR, Role.SCREENING_PARTNER, Role.OPS, Role.MELDER)) {
            assertThat(service.as(role, "MIDDEN_LIMBURG").get(path).status()).isEqualTo(404);
        }
    }

    @Test
    void an_export_holds_victims_alone_and_names_the_next_page_outside_of_the_document() {
        var first = coordinator.get(EXPORT + "&limit=1");
        assertThat(first.json().get("cases")).hasSize(1);
        assertThat(first.json().has("next")).isFalse();
        var second = coordinator.get(next(first));
        assertThat(second.json()
                        .get("cases")
                        .get(0)
                        .get("vic_TraffickingStatus")
                        .asString())
                .isEqualTo("ActualVictimOfTrafficking");
        assertThat(second.response().headers().firstValue("Link")).isEmpty();
        assertThat(coordinator.get(EXPORT + "&counted=false").wrongFields()).containsExactly("counted");
    }

    @Test
    void who_exported_what_by_which_filters_and_how_many_is_noted_and_not_where_the_page_began() {
        coordinator.get(next(coordinator.get(EXPORT + "&limit=1&scope=NATIONAAL")));
        assertThat(service.sql()
                        .sql(
                                "select exported_by, what, filters::text as filters, exported_rows from export order by number desc limit 1")
                        .query()
                        .singleRow())
                .containsEntry("exported_by", "somebody")
                .containsEntry("what", "/v1/registrations/htcds")
                .containsEntry("filters", "{\"year\": [\"2019\"], \"limit\": [\"1\"], \"scope\": [\"NATIONAAL\"]}")
                .containsEntry("exported_rows", 1L);
    }

    private static String next(Answer answer) {
        var link = answer.response().headers().firstValue("Link").orElseThrow();
        return link.substring(link.indexOf("/v1/"), link.indexOf('>'));
    }

    private static List<String> persons(Answer answer) {
        return answer.json()
                .get("registrations")
                .valueStream()
                .map(registration -> registration.get("person").asString())
                .toList();
    }
}
