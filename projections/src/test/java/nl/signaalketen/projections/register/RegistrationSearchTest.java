package nl.signaalketen.projections.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.signaalketen.projections.Reference;
import nl.signaalketen.projections.Tables;
import nl.signaalketen.projections.register.Registration.DossierKind;
import nl.signaalketen.projections.register.Registration.Majority;
import nl.signaalketen.projections.register.Registration.NationalityGroup;
import nl.signaalketen.projections.register.Registration.RegistrationSector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationSearchTest {

    private static final Tables TABLES = Tables.fresh();
    private static final Registrations REGISTRATIONS = new Registrations(TABLES.sql(), Reference.rules());
    private static final RegistrationSearch SEARCH = new RegistrationSearch(TABLES.sql(), REGISTRATIONS);
    private static final Zorgcoordinator ASKED = new Zorgcoordinator("MIDDEN_LIMBURG", "ZUID_LIMBURG");

    private static final Map<String, BiPredicate<Registration, String>> SAYS = Map.of(
            "sex", (one, value) -> one.sex().equals(value),
            "nationality", (one, value) -> one.nationality().equals(value),
            "nationalityGroup", (one, value) -> one.nationalityGroup().name().equals(value),
            "majority", (one, value) -> one.majority().name().equals(value),
            "exploitation", (one, value) -> one.exploitation().equals(value),
            "sector", (one, value) -> one.sector().name().equals(value),
            "classificatie", (one, value) -> one.classificatie().equals(value),
            "agencyKind", (one, value) -> one.agencyKinds().contains(value),
            "shelterAsked", (one, value) -> one.shelterAsked() == Boolean.parseBoolean(value),
            "dossierKind", (one, value) -> one.dossierKind().name().equals(value));

    @BeforeAll
    static void reported() {
        TABLES.hear(People.history());
    }

    @Test
    void without_a_filter_and_in_one_page_it_is_the_register_of_the_year() {
        var page = SEARCH.page(ASKED.registrations("limit=1000"), null);
        assertThat(page.registrations()).containsExactlyElementsOf(all()).hasSizeGreaterThan(100);
        assertThat(page.next()).isNull();
    }

    @ParameterizedTest(name = "{0}={1}")
    @MethodSource
    void a_filter_finds_exactly_those_whose_registration_says_so(String name, String value) {
        assertThat(found(name + "=" + value))
                .containsExactlyElementsOf(all().stream()
                        .filter(one -> SAYS.get(name).test(one, value))
                        .toList());
    }

    static Stream<Arguments> a_filter_finds_exactly_those_whose_registration_says_so() {
        return Stream.of(
                        values("sex", "M", "V", "X", "ONBEKEND"),
                        values("nationality", "NL", "RO", "STATELOOS", "DE"),
                        values("nationalityGroup", (Object[]) NationalityGroup.values()),
                        values("majority", (Object[]) Majority.values()),
                        values("exploitation", "ARBEIDSUITBUITING", "HUISJESMELKERIJ"),
                        values("sector", (Object[]) RegistrationSector.values()),
                        values("classificatie", "GEEN", "POTENTIEEL", "VERMOEDELIJK", "DAADWERKELIJK"),
                        values("agencyKind", "GEMEENTE", "KMAR", "NIDOS"),
                        values("shelterAsked", true, false),
                        values("dossierKind", (Object[]) DossierKind.values()))
                .flatMap(values -> values);
    }

    @Test
    void counted_and_the_risk_group_are_told_apart() {
        assertThat(found("counted=true")).isNotEmpty().allMatch(Registration::counted);
        assertThat(found("counted=false"))
                .isNotEmpty()
                .noneMatch(Registration::counted)
                .allMatch(one -> one.classificatie().equals("POTENTIEEL"));
    }

    @Test
    void all_filters_together_find_those_of_whom_all_is_said() {
        assertThat(found("sex=V", "majority=MEERDERJARIG", "nationalityGroup=NIET_NL", "counted=true"))
                .isNotEmpty()
                .containsExactlyElementsOf(all().stream()
                        .filter(one -> one.sex().equals("V") && one.counted())
                        .filter(one -> one.majority() == Majority.MEERDERJARIG)
                        .filter(one -> one.nationalityGroup() == NationalityGroup.NIET_NL)
                        .toList());
    }

    @Test
    void one_of_the_regions_is_seen_as_who_works_there_sees_it() {
        assertThat(found("region=ZUID_LIMBURG"))
                .isNotEmpty()
                .isEqualTo(SEARCH.page(new Zorgcoordinator("ZUID_LIMBURG").registrations("limit=1000"), null)
                        .registrations());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 50})
    void the_pages_put_together_are_the_whole_list_and_nobody_is_missed_or_seen_twice(int limit) {
        var seen = new ArrayList<Registration>();
        var page = SEARCH.page(ASKED.registrations("limit=" + limit, "counted=true"), null);
        seen.addAll(page.registrations());
        while (page.next() != null) {
            assertThat(page.registrations()).hasSize(limit);
            page = SEARCH.page(ASKED.registrations("limit=" + limit, "counted=true", "after=" + page.next()), null);
            seen.addAll(page.registrations());
        }
        assertThat(seen).containsExactlyElementsOf(found("counted=true"));
    }

    @Test
    void where_the_next_page_begins_names_nobody() {
        var page = SEARCH.page(ASKED.registrations("limit=1"), null);
        var place = new String(Base64.getUrlDecoder().decode(page.next()), StandardCharsets.UTF_8);
        assertThat(all()).extracting(Registration::person).noneMatch(place::contains);
        assertThat(page.next()).doesNotContain(page.registrations().getLast().person());
    }

    private static Stream<Arguments> values(String name, Object... values) {
        return Arrays.stream(values).map(value -> Arguments.of(name, value.toString()));
    }

    private static List<Registration> all() {
        return REGISTRATIONS.of(ASKED.registrations().question(), null).registrations();
    }

    private static List<Registration> found(String... filters) {
        var asked = Stream.concat(Stream.of("limit=1000"), Stream.of(filters)).toArray(String[]::new);
        return SEARCH.page(ASKED.registrations(asked), null).registrations();
    }
}
