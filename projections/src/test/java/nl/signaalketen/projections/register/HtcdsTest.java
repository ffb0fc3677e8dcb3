package nl.signaalketen.projections.register;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import nl.signaalketen.platform.web.InvalidInput;
import nl.signaalketen.projections.Reference;
import nl.signaalketen.projections.Tables;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtcdsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Tables TABLES = Tables.fresh();
    private static final RegistrationSearch SEARCH =
            new RegistrationSearch(TABLES.sql(), new Registrations(TABLES.sql(), Reference.rules()));
    private static final Zorgcoordinator ASKED = new Zorgcoordinator("MIDDEN_LIMBURG", "ZUID_LIMBURG");
    private static final Person ANA = person("ana");

    private final History history = new History();

    @BeforeEach
    void empty() {
        TABLES.empty();
    }

    @Test
    void every_document_is_as_the_schema_of_the_standard_has_it() throws IOException {
        TABLES.hear(People.history());
        var document = document("limit=1000");
        assertThat(document.get("cases")).hasSizeGreaterThan(50);
        try (var schema = HtcdsTest.class.getResourceAsStream("/schemas/register/htcds.schema.json")) {
            var wrong = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON)
                    .validate(
                            document,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void it_holds_as_many_cases_as_people_count_and_nothing_that_tells_whose_they_are() {
        TABLES.hear(People.history());
        var counted = SEARCH.page(ASKED.registrations("limit=1000", "counted=true"), null)
                .registrations();
        var document = document("limit=1000");
        assertThat(document.get("cases")).hasSameSizeAs(counted);
        assertThat(counted)
                .noneMatch(registration -> document.toString().contains('"' + registration.person() + '"'))
                .noneMatch(registration ->
                        document.toString().contains(registration.countedSince().toString()));
        assertThat(document.toString()).doesNotContain("LIMBURG", "gemeente-roermond", "kmar");
    }

    @Test
    void a_document_names_the_standard_and_its_version() {
        var document = document();
        assertThat(document.get("standard").asString()).isEqualTo("HTCDS");
        assertThat(document.get("version").asString()).isEqualTo("1.0");
        assertThat(document.get("cases")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POTENTIEEL", "GEEN"})
    void who_is_potentieel_or_geen_is_no_victim_in_any_way(String classificatie) {
        history(ANA, classificatie);
        assertThat(document().get("cases")).isEmpty();
        assertThatThrownBy(() -> Htcds.traffickingStatus(classificatie)).hasMessageContaining("no victim");
        assertThatThrownBy(() -> ASKED.victims("classificatie=" + classificatie))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @CsvSource({
        "VERMOEDELIJK, PossibleVictimOfTrafficking",
        "DAADWERKELIJK, ActualVictimOfTrafficking",
    })
    void presumed_and_actual_victims_are_told_apart(String classificatie, String status) {
        history(ANA, classificatie);
        assertThat(only().get("vic_TraffickingStatus").asString()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"M, Masculine", "V, Feminine", "X, NonConforming", "ONBEKEND, NonSpecifiedUnknown"})
    void every_sex_has_a_gender_of_the_standard(String sex, String gender) {
        history(ANA.who(sex, "RO", "18-29"), "VERMOEDELIJK");
        assertThat(only().get("prs_Gender").asString()).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource({"RO, RO", "NL, NL", "STATELOOS,", "ONBEKEND,"})
    void a_citizenship_is_a_country_or_is_left_out(String nationality, String citizenship) {
        history(ANA.who("V", nationality, "18-29"), "VERMOEDELIJK");
        assertThat(only().path("prs_Citizenship").asString(null)).isEqualTo(citizenship);
    }

    @ParameterizedTest
    @CsvSource({
        "SEKSUELE_UITBUITING, SexualExploitation",
        "ARBEIDSUITBUITING, ForcedLabour",
        "CRIMINELE_UITBUITING, Other",
        "GEDWONGEN_BEDELARIJ, ForcedBegging",
        "GEDWONGEN_ORGAANVERWIJDERING, OrganRemoval",
        "ONBEKEND,",
        "MENSENSMOKKEL,",
        "HUISJESMELKERIJ,",
        "ZORGFRAUDE,",
    })
    void a_form_of_exploitation_is_one_of_the_standard_or_is_left_out(String exploitation, String type) {
        history(ANA.exploitedIn(exploitation), "VERMOEDELIJK");
        assertThat(only().path("vic_TypeOfExploitation").path(0).asString(null)).isEqualTo(type);
    }

    @Test
    void the_sorts_of_organisation_that_reported_stand_there_once_each_and_without_a_name() {
        history(ANA, "VERMOEDELIJK");
        history(ANA.alsoReportedBy("kmar", "KMAR"), "VERMOEDELIJK");
        history(ANA.alsoReportedBy("avim-limburg", "POLITIE_AVIM"), "VERMOEDELIJK");
        history(ANA.alsoReportedBy("school", "ONDERWIJS"), "VERMOEDELIJK");
        assertThat(only().get("cas_ReferringOrganisation"))
                .hasToString("[{\"org_Type\":\"LawEnforcement\"},{\"org_Type\":\"LocalGovernmentOrganisation\"}]");
    }

    private void history(Person person, String classificatie) {
        history.added(person).classified(person, classificatie, "DEFINITIEF");
        TABLES.hear(history);
    }

    private static JsonNode only() {
        var cases = document().get("cases");
        assertThat(cases).hasSize(1);
        return cases.get(0);
    }

    private static JsonNode document(String... filters) {
        return JSON.valueToTree(HtcdsDocument.of(SEARCH.page(ASKED.victims(filters), null)));
    }
}
