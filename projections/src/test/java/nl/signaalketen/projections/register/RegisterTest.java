package nl.signaalketen.projections.register;

import static nl.signaalketen.projections.history.Person.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import nl.signaalketen.projections.Reference;
import nl.signaalketen.projections.Tables;
import nl.signaalketen.projections.history.History;
import nl.signaalketen.projections.history.Person;
import nl.signaalketen.projections.history.Referrals;
import nl.signaalketen.projections.register.Registration.DossierKind;
import nl.signaalketen.projections.web.Filters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterTest {

    private static final Tables TABLES = Tables.fresh();
    private static final Registrations REGISTRATIONS = new Registrations(TABLES.sql(), Reference.rules());
    private static final Person ANA = person("ana");

    private final History history = new History();

    @BeforeEach
    void empty() {
        TABLES.empty();
    }

    @Test
    void a_final_vermoedelijk_counts_in_the_year_it_was_given() {
        history.on("2018-12-20").added(ANA).classified(ANA, "VERMOEDELIJK", "VOORLOPIG");
        history.on("2019-01-08").classified(ANA, "VERMOEDELIJK", "DEFINITIEF");
        assertThat(counted(2019)).isEqualTo(1);
    }

    @Test
    void new_year_begins_at_midnight_in_the_netherlands_and_belgium() {
        history.on("2019-12-31T23:30:00Z").added(ANA).classified(ANA, "VERMOEDELIJK", "DEFINITIEF");
        assertThat(counted(2019)).isZero();
        assertThat(counted(2020)).isEqualTo(1);
    }

    @Test
    void a_provisional_classification_does_not_count() {
        history.added(ANA).classified(ANA, "DAADWERKELIJK", "VOORLOPIG");
        assertThat(counted(2019)).isZero();
    }

    @Test
    void potentieel_is_a_risk_group_that_is_reported_apart() {
        history.added(ANA).classified(ANA, "POTENTIEEL", "DEFINITIEF");
        assertThat(figures(2019))
                .extracting(RegisterFigures::counted, RegisterFigures::riskGroup)
                .containsExactly(0, 1);
    }

    @Test
    void a_person_reported_by_three_agencies_counts_once_and_the_agencies_are_all_kept() {
        for (var reported :
                new Person[] {ANA, ANA.alsoReportedBy("vt-nml", "VEILIG_THUIS"), ANA.alsoReportedBy("kmar", "KMAR")}) {
            history.added(reported).classified(reported, "VERMOEDELIJK", "DEFINITIEF");
        }
        var registration = only(2019, Scope.REGIONAAL);
        assertThat(registration.agencies()).containsExactly("gemeente-roermond", "kmar", "vt-nml");
        assertThat(figures(2019).byAgencyKind()).containsOnlyKeys("GEMEENTE", "KMAR", "VEILIG_THUIS");
    }

    @Test
    void regional_figures_leave_out_kmar_and_arbeidsinspectie_and_national_ones_do_not() {
        var bo = person("bo").reportedBy("nla", "ARBEIDSINSPECTIE");
        var cas = person("cas").reportedBy("kmar", "KMAR");
        for (var reported : new Person[] {ANA, bo, cas}) {
            history.added(reported).classified(reported, "VERMOEDELIJK", "DEFINITIEF");
        }
        assertThat(counted(2019)).isEqualTo(1);
        assertThat(figures(2019, Scope.NATIONAAL, Filters.LAST_DAY).counted()).isEqualTo(3);
    }

    @Test
    void who_is_later_classified_geen_leaves_the_count_from_that_day_on() {
        history.on("2019-04-01").added(ANA).classified(ANA, "VERMOEDELIJK", "DEFINITIEF");
        history.on("2020-02-03").classified(ANA, "GEEN", "DEFINITIEF");
        assertThat(countedAsOf(2019, LocalDate.of(2020, 2, 2))).isEqualTo(1);
        assertThat(countedAsOf(2019, LocalDate.of(2020, 2, 3))).isZero();
        assertThat(counted(2019)).isZero();
    }

    @Test
    void who_counts_again_after_geen_counts_in_the_year_of_the_first_classification_that_counted() {
        history.on("2019-04-01").added(ANA).classified(ANA, "VERMOEDELIJK", "DEFINITIEF");
        history.on("2020-02-03").classified(ANA, "GEEN", "DEFINITIEF");
        history.on("2021-02-03").classified(ANA, "DAADWERKELIJK", "DEFINITIEF");
        assertThat(only(2019, Scope.REGIONAAL).classificatie()).isEqualTo("DAADWERKELIJK");
        assertThat(counted(2021)).isZero();
    }

    @Test
    void the_highest_classification_that_stands_is_registered() {
        var alsoSeenBy = ANA.alsoReportedBy("vt-nml", "VEILIG_THUIS");
        history.added(ANA).classified(ANA, "VERMOEDELIJK", "DEFINITIEF");
        history.added(alsoSeenBy).classified(alsoSeenBy, "DAADWERKELIJK", "DEFINITIEF");
        assertThat(only(2019, Scope.REGIONAAL).classificatie()).isEqualTo("DAADWERKELIJK");
    }

    @Test
    void a_victim_who_refuses_help_counts_and_is_registered_alone() {
        history.added(ANA)
                .classified(ANA, "VERMOEDELIJK", "DEFINITIEF")
                .consent(ANA, true)
                .consent(ANA, false);
        assertThat(only(2019, Scope.REGIONAAL).dossierKind()).isEqualTo(DossierKind.REGISTRATIE);
    }

    @Test
    void help_that_is_accepted_makes_it_informatie_en_advies() {
        history.added(ANA).classified(ANA, "VERMOEDELIJK", "DEFINITIEF").consent(ANA, true);
        assertThat(only(2019, Scope.REGIONAAL).dossierKind()).isEqualTo(DossierKind.REGISTRATIE_INFORMATIE_EN_ADVIES);
    }

    @Test
    void shelter_that_is_asked_makes_it_opvang() {
        history.added(ANA).classified(ANA, "VERMOEDELIJK", "DEFINITIEF").consent(ANA, true);
        history.referral("r1", Referrals.shelter("r1", ANA, "VROUWENOPVANG"));
        assertThat(only(2019, Scope.REGIONAAL).dossierKind()).isEqualTo(DossierKind.REGISTRATIE_EN_OPVANG);
    }

    @Test
    void figures_tell_people_apart_as_comensha_does() {
        var bo = person("bo").who("M", "NL", "<18").exploitedIn("CRIMINELE_UITBUITING");
        var cas = person("cas").who("X", "STATELOOS", "ONBEKEND").exploitedIn("HUISJESMELKERIJ");
        for (var reported : new Person[] {ANA, bo, cas}) {
            history.added(reported).classified(reported, "VERMOEDELIJK", "DEFINITIEF");
        }
        var figures = figures(2019);
        assertThat(figures.bySex()).isEqualTo(Map.of("V", 1, "M", 1, "X", 1));
        assertThat(figures.byNationalityGroup()).isEqualTo(Map.of("NIET_NL", 1, "NL", 1, "STATELOOS", 1));
        assertThat(figures.byMajority()).isEqualTo(Map.of("MEERDERJARIG", 1, "MINDERJARIG", 1, "ONBEKEND", 1));
        assertThat(figures.bySector())
                .isEqualTo(Map.of(
                        "GEREGULEERDE_ARBEID_OF_DIENSTVERLENING", 1, "GEDWONGEN_CRIMINALITEIT", 1, "ONBEKEND", 1));
        assertThat(figures.ruleVersion()).isEqualTo("telling/2019-01-01");
    }

    @Test
    void nobody_of_another_region_is_seen() {
        history.added(ANA.in("ZUID_LIMBURG")).classified(ANA, "VERMOEDELIJK", "DEFINITIEF");
        assertThat(counted(2019)).isZero();
    }

    private int counted(int year) {
        return figures(year).counted();
    }

    private RegisterFigures figures(int year) {
        return figures(year, Scope.REGIONAAL, Filters.LAST_DAY);
    }

    private Registration only(int year, Scope scope) {
        var registrations = register(year, scope).registrations();
        assertThat(registrations).hasSize(1);
        return registrations.getFirst();
    }

    private Register register(int year, Scope scope) {
        TABLES.hear(history);
        return REGISTRATIONS.of(question(year, scope, Filters.LAST_DAY), null);
    }

    private int countedAsOf(int year, LocalDate on) {
        return figures(year, Scope.REGIONAAL, on).counted();
    }

    private RegisterFigures figures(int year, Scope scope, LocalDate on) {
        TABLES.hear(history);
        return REGISTRATIONS.figures(question(year, scope, on), null);
    }

    private static Question question(int year, Scope scope, LocalDate on) {
        return new Question(Set.of("MIDDEN_LIMBURG"), Year.of(year), scope, on);
    }
}
