package nl.signaalketen.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.signaalketen.journey.Flow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever chooses a language reads that and no Dutch, but for what the profession says in Dutch everywhere. */
@PageTest
class LanguagesTest {

    private static final String A_RAW_CODE = "[A-Z]{2,}(_[A-Z]+)+";
    private static String signal;
    private static Instant reportedAt;
    private static String casus;
    private static String referral;
    private static String betrokkene;
    private static String meetingOn;
    private static String publication;

    enum Chosen {
        ENGLISH("English", Locale.UK),
        FRENCH("français", Locale.FRENCH);

        private final String button;
        private final Locale locale;
        private final Bundle bundle;

        Chosen(String button, Locale locale) {
            this.button = button;
            this.locale = locale;
            this.bundle = new Bundle(locale.getLanguage());
        }
    }

    @BeforeAll
    static void something_is_going_on_everywhere() {
        Flow.someoneIsRegistered();
        var receipt = Flow.schoolReports("S-" + UUID.randomUUID(), true);
        signal = receipt.get("signal").asString();
        reportedAt = Instant.parse(receipt.get("reportedAt").asString());
        referral = Flow.referralTo("avim-limburg.aandachtsfunctionaris", "signal", signal)
                .get("referral")
                .asString();
        var other = Flow.schoolReports("S-" + UUID.randomUUID(), false)
                .get("signal")
                .asString();
        var meeting = Flow.meetingWith(other);
        Flow.partnersOpen(meeting);
        meetingOn = Flow.agendaOf("MIDDEN_LIMBURG").get("plannedOn").asString();
        casus = Flow.meetingMakesACasusOf(other, meeting);
        betrokkene = Flow.victimOf(other, casus);
        publication = Flow.figuresArePublished(2020);
    }

    @ParameterizedTest
    @EnumSource
    void a_melder_reads_no_dutch(Chosen chosen) {
        reads(chosen, "school-roermond.melder", "/", "/report", "/report/new", "/report/signals/" + signal);
    }

    @ParameterizedTest
    @EnumSource
    void an_aandachtsfunctionaris_reads_no_dutch(Chosen chosen) {
        reads(chosen, "avim-limburg.aandachtsfunctionaris", "/", "/referrals", "/referrals/" + referral, "/feedback");
    }

    @ParameterizedTest
    @EnumSource
    void a_partner_at_the_table_reads_no_dutch(Chosen chosen) {
        reads(
                chosen,
                "vt-nml.partner",
                "/meeting?region=MIDDEN_LIMBURG",
                "/meeting/MIDDEN_LIMBURG/signals/" + signal,
                "/meeting/MIDDEN_LIMBURG/minutes/" + meetingOn,
                "/casussen",
                "/casussen/" + casus,
                "/casussen/" + casus + "/betrokkenen/" + betrokkene,
                "/feedback/" + signal,
                "/monitor/open-signals",
                "/monitor/overdue-items");
    }

    @ParameterizedTest
    @EnumSource
    void who_looks_at_figures_reads_no_dutch(Chosen chosen) {
        reads(
                chosen,
                "keten.ketenregisseur",
                "/",
                "/monitor",
                "/inspections",
                "/register",
                "/publications",
                "/publications/" + publication);
        reads(chosen, "zorgcoordinatie-limburg.zorgcoordinator", "/register");
    }

    @ParameterizedTest
    @EnumSource
    void ops_and_the_privacy_officer_read_no_dutch(Chosen chosen) {
        reads(chosen, "keten.privacy-officer", "/", "/erasure");
        reads(
                chosen,
                "keten.ops",
                "/",
                "/ops",
                "/ops/processors",
                "/ops/dead-letters",
                "/ops/rules",
                "/ops/rules/new",
                "/ops/rules/telling/2019-01-01",
                "/ops/replays",
                "/ops/replays/new",
                "/ops/republications");
    }

    @ParameterizedTest
    @EnumSource
    void the_moment_of_a_report_is_written_as_the_language_does(Chosen chosen) {
        var moment = reportedAt.atZone(ZoneId.of("Europe/Amsterdam"));
        var day = DateTimeFormatter.ofPattern("d MMM yyyy", chosen.locale).format(moment);
        var time = DateTimeFormatter.ofPattern("HH:mm", chosen.locale).format(moment);
        try (var visit = Visit.by("school-roermond.melder")) {
            visit.press(chosen.button).goTo("/report").shows(day).shows(time);
            visit.goTo("/report/signals/" + signal).shows(day).shows(time);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr-BE, fr, Se connecter", "en-IE, en, Sign in", "nl-NL, nl, Aanmelden", "de-DE, nl, Aanmelden"})
    void the_form_to_sign_in_is_in_the_language_of_the_browser(String asked, String given, String signIn) {
        try (var visit = Visit.byNobodyWhoReads(asked)) {
            visit.goTo("/").shows(signIn).isFitForEverybody("sign-in-" + given);
            assertThat(visit.page().getAttribute("html", "lang")).isEqualTo(given);
            visit.signIn("keten.ketenregisseur").shows("Wat er op u wacht");
        }
    }

    private static void reads(Chosen chosen, String login, String... paths) {
        var language = chosen.locale.getLanguage();
        try (var visit = Visit.by(login)) {
            visit.press(chosen.button);
            for (var path : List.of(paths)) {
                look(visit.goTo(path), chosen, path);
                assertThat(visit.page().getAttribute("html", "lang")).isEqualTo(language);
                var shown = ShownTexts.of(visit.page());
                assertThat(shown)
                        .as(path)
                        .hasSizeGreaterThan(20)
                        .doesNotContain(chosen.bundle.text("failure.404.title"));
                assertThat(chosen.bundle.dutchIn(shown)).as("Dutch on " + path).isEmpty();
                assertThat(shown).as("codes on " + path).noneMatch(text -> text.matches(A_RAW_CODE));
            }
        }
    }

    /** In another language only the texts are others, so that one of them will do for axe-core. */
    private static void look(Visit visit, Chosen chosen, String path) {
        var picture = chosen.locale.getLanguage()
                + path.replaceAll("[0-9a-f-]{36}", "one").replaceAll("\\W", "-");
        if (chosen == Chosen.FRENCH) {
            visit.isFitForEverybody(picture);
        } else {
            visit.isPictured(picture);
        }
    }
}
