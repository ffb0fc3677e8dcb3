package nl.signaalketen.projections.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.signaalketen.projections.Reference;
import nl.signaalketen.projections.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How PostgreSQL finds a page among some twenty thousand people of fourteen regions and seven years. */
class RegistrationSearchPlanTest {

    private static final Tables TABLES = Tables.fresh();
    private static final Registrations REGISTRATIONS = new Registrations(TABLES.sql(), Reference.rules());
    private static final RegistrationSearch SEARCH = new RegistrationSearch(TABLES.sql(), REGISTRATIONS);
    private static final Zorgcoordinator THE_NETHERLANDS =
            new Zorgcoordinator("NOORD_LIMBURG", "MIDDEN_LIMBURG", "ZUID_LIMBURG", "GELDERLAND_ZUID");

    private static final Zorgcoordinator EVERYWHERE =
            new Zorgcoordinator(Reference.regions().codes().toArray(String[]::new));

    @BeforeAll
    static void twenty_thousand_people() {
        for (var statement : List.of("""
                insert into register_betrokkene (betrokkene, person, sex, nationality, age_band, agency, agency_kind, region,
                                                 exploitation, added_at)
                select 'b-' || n, 'p-' || n, (array ['M', 'V', 'X', 'ONBEKEND'])[1 + n % 4],
                       (array ['RO', 'NL', 'BG', 'STATELOOS', 'PL'])[1 + n % 5], (array ['<18', '18-29', '50+'])[1 + n % 3],
                       'a-' || n % 40, (array ['GEMEENTE', 'KMAR', 'ZVH', 'RSZ', 'HOTEL'])[1 + n % 5],
                       (cast(:regions as text[]))[1 + n % 14],
                       (array ['ARBEIDSUITBUITING', 'SEKSUELE_UITBUITING', 'ONBEKEND'])[1 + n % 3], '2019-01-01'
                from generate_series(1, 20000) n
                """, """
                insert into register_classification (event, betrokkene, classificatie, stage, decided_at)
                select stage || n, 'b-' || n, (array ['VERMOEDELIJK', 'POTENTIEEL', 'GEEN'])[1 + n % 3], stage,
                       timestamptz '2019-01-01' + n * interval '3 hours'
                from generate_series(1, 20000) n, unnest(array ['VOORLOPIG', 'DEFINITIEF']) stage
                """, """
                insert into register_consent (event, betrokkene, given, recorded_at)
                select 'h-' || n, 'b-' || n, n % 2 = 0, '2019-01-01' from generate_series(1, 20000) n
                """, """
                insert into register_shelter (referral, betrokkene, asked_at)
                select 'r-' || n, 'b-' || n, '2019-01-01' from generate_series(1, 20000, 2) n
                """)) {
            var filled = TABLES.sql().sql(statement);
            (statement.contains(":regions")
                            ? filled.param(
                                    "regions", Reference.regions().codes().toArray(String[]::new))
                            : filled)
                    .update();
        }
        TABLES.sql().sql("""
                        insert into register_kept
                        select 'telling/2019-01-01', 'NATIONAAL', person, region, null, decided_at, true, array[region],
                               array[agency_kind], sex, nationality, age_band, exploitation, 3, false, false
                        from register_betrokkene join register_classification using (betrokkene) where stage = 'DEFINITIEF'
                        """).update();
        TABLES.sql()
                .sql(
                        "analyze register_betrokkene, register_classification, register_consent, register_shelter, register_kept, register_changed")
                .update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=100",
                "limit=1000",
                "region=ZUID_LIMBURG",
                "sex=X",
                "nationality=BG",
                "nationalityGroup=NIET_NL",
                "majority=MINDERJARIG",
                "exploitation=ONBEKEND",
                "sector=SEKSUELE_DIENSTVERLENING",
                "classificatie=DAADWERKELIJK",
                "agencyKind=RSZ",
                "shelterAsked=true",
                "dossierKind=REGISTRATIE_INFORMATIE_EN_ADVIES",
                "counted=false",
                "on=2019-06-01",
                "after=MjAxOS0wOS0wMVQwMDowMDowMFogYQ"
            })
    void a_page_is_found_by_indexes_alone_and_people_are_drawn_until_it_is_full(String filter) {
        for (var asked : List.of(new Zorgcoordinator("ZUID_LIMBURG"), THE_NETHERLANDS, EVERYWHERE)) {
            var plan = plan(asked.registrations(filter));
            assertThat(plan)
                    .contains("register_classification_decided_at_event_idx")
                    .doesNotContain("Seq Scan on register_");
            assertThat(plan.substring(plan.indexOf("->")))
                    .as("no sort of all that is drawn")
                    .startsWith("->  Nested Loop");
        }
    }

    @Test
    void the_figures_of_a_year_are_drawn_from_those_of_whom_something_was_said_in_it_and_found_by_indexes() {
        for (var asked : List.of(new Zorgcoordinator("ZUID_LIMBURG"), THE_NETHERLANDS, EVERYWHERE)) {
            var question = asked.registrations().question();
            var plan = REGISTRATIONS
                    .asked("explain " + RegistrationQuery.PERSONS, question, REGISTRATIONS.counting(question, null))
                    .query(String.class)
                    .list();
            assertThat(String.join("\n", plan))
                    .contains("register_classification_decided_at_event_idx")
                    .doesNotContain("Seq Scan on register_");
        }
    }

    @Test
    void the_figures_of_what_is_kept_are_found_by_an_index() {
        for (var asked : List.of(new Zorgcoordinator("ZUID_LIMBURG"), THE_NETHERLANDS, EVERYWHERE)) {
            var question = asked.registrations().question();
            var counting = REGISTRATIONS.counting(question, null);
            var plan = REGISTRATIONS
                    .asked("explain " + FiguresQuery.OF_KEPT, question, counting)
                    .param("version", counting.version())
                    .param("scope", question.scope().name())
                    .query(String.class)
                    .list();
            assertThat(String.join("\n", plan))
                    .contains("register_kept_of_a_year")
                    .doesNotContain("Seq Scan on register_kept", "Seq Scan on register_betrokkene");
        }
    }

    @Test
    void the_kinds_of_agency_are_found_by_an_index() {
        var plan = TABLES.sql()
                .sql("explain " + RegistrationQuery.AGENCY_KINDS)
                .query(String.class)
                .list();
        assertThat(String.join("\n", plan)).doesNotContain("Seq Scan on register_");
    }

    private static String plan(Search search) {
        var counting = REGISTRATIONS.counting(search.question(), null);
        return String.join(
                "\n",
                SEARCH.asked("explain " + RegistrationQuery.PAGE, search, counting)
                        .query(String.class)
                        .list());
    }
}
