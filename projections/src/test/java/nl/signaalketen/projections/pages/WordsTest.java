package nl.signaalketen.projections.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    /** After midnight on the clock on the wall, though not yet in UTC. */
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-03-01T23:05:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | 2 mrt 2026, 00:05  | 2 maart 2026 | 1.234.567 | 1,25 | Duitsland
            EN | 2 Mar 2026, 00:05  | 2 March 2026 | 1,234,567 | 1.25 | Germany
            FR | 2 mars 2026 00:05  | 2 mars 2026  | 1 234 567 | 1,25 | Allemagne""")
    void days_numbers_and_countries_are_written_as_the_language_does(
            Language language, String moment, String day, String number, String measure, String country) {
        var words = Spoken.in(language);
        assertThat(words.moment(AFTER_MIDNIGHT)).isEqualTo(moment);
        assertThat(words.day(LocalDate.of(2026, 3, 2))).isEqualTo(day);
        assertThat(words.number(1_234_567)).isEqualTo(number);
        assertThat(words.measure(new BigDecimal("1.25"))).isEqualTo(measure);
        assertThat(words.country("DE")).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | 1 december 2026   | 1 dec 2026, 09:30    | Signaal: hard
            EN | 1 December 2026   | 1 Dec 2026, 09:30    | Signaal: hard
            FR | 1er décembre 2026 | 1er déc. 2026 09:30  | Signaal\u00a0: hard""")
    void in_french_a_month_begins_with_the_first_and_a_colon_stands_apart(
            Language language, String day, String moment, String saying) {
        var words = Spoken.in(language);
        assertThat(words.day(LocalDate.of(2026, 12, 1))).isEqualTo(day);
        assertThat(words.moment(Instant.parse("2026-12-01T08:30:00Z")).replace(" à ", " "))
                .isEqualTo(moment);
        assertThat(words.saying("Signaal", "hard")).isEqualTo(saying);
        assertThat(words.day(LocalDate.of(2026, 12, 11))).startsWith("11 ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-01T23:00:00Z | 1 maart 2026
            2026-06-30T22:00:00Z | 30 juni 2026
            2026-03-02T00:00:00Z | 2 mrt 2026, 01:00""")
    void a_term_that_ends_at_midnight_is_said_by_its_last_day(Instant deadline, String said) {
        assertThat(Spoken.inDutch().deadline(deadline)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"NL, de keten", "EN, the chain", "FR, la chaîne"})
    void who_works_for_all_of_the_chain_works_for_no_agency_but_for_the_chain(Language language, String chain) {
        assertThat(Spoken.in(language).agency("keten")).isEqualTo(chain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0    | Daarvan staat er geen meer open.
            1    | Daarvan is er 1 nog niet afgerond.
            2    | Daarvan zijn er 2 nog niet afgerond.
            1200 | Daarvan zijn er 1.200 nog niet afgerond.""")
    void one_is_no_plural(int open, String said) {
        assertThat(Spoken.inDutch().message("home.monitor.explanation", open)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"NL, geslacht", "EN, sex", "FR, sexe"})
    void what_stands_behind_a_colon_begins_small(Language language, String sex) {
        assertThat(Spoken.in(language).messageWithin("trait.sex")).isEqualTo(sex);
    }

    @ParameterizedTest
    @CsvSource({
        "NL, Vorm van uitbuiting onbekend, leeftijd onbekend",
        "EN, Form of exploitation unknown, age unknown",
        "FR, Forme d’exploitation inconnue, âge inconnu"
    })
    void what_is_not_known_is_named_where_nothing_beside_it_does(Language language, String form, String age) {
        var words = Spoken.in(language);
        assertThat(words.code("ONBEKEND", "form")).isEqualTo(form);
        assertThat(words.code("ONBEKEND", "age")).isEqualTo(age);
        assertThat(words.code("HARD", "form")).isEqualTo(words.code("HARD"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NL | nov 2026  | 8 december 2026
            EN | Nov 2026  | 8 December 2026
            FR | nov. 2026 | 8 décembre 2026""")
    void a_month_of_a_table_and_a_day_of_a_timeline_are_written_so_too(Language language, String month, String day) {
        var words = Spoken.in(language);
        assertThat(words.month("2026-11")).isEqualTo(month);
        assertThat(words.codes("2026-12-08")).isEqualTo(day);
        assertThat(words.day(Instant.parse("2026-12-07T23:05:00Z"))).isEqualTo(day);
    }
}
