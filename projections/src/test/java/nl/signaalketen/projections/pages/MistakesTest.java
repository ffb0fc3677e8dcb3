package nl.signaalketen.projections.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.signaalketen.platform.web.Wrong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            missing | is missing
            missing | string found, boolean expected
            place   | is missing; name the municipality, or the region where it is not known
            region  | is not the region in which this municipality lies
            day     | must be a day of the calendar, as YYYY-MM-DD
            future  | must not be in the future
            past    | must not be before 2000-01-01
            birth   | must not be after the day of the observation
            whole   | string found, integer expected
            whole   | must have a minimum value of 1
            choice  | is not one of [BOUW]
            all-of-it | is not asOf
            year    | is not a year from 2019 to 2026
            year-to-come | is still to come
            not-with | does not go with the outcome GEEN_MENSENHANDEL; these do: GEEN_AANWIJZINGEN, ANDERS
            not-with-reason | does not go with the reason CONCREET_GENOEG; these do: CASUS
            not-with-classificatie | does not go with the classificatie VERMOEDELIJK; these do: ANDERS
            not-with-track | does not go with the track STRAFRECHT; these do: ONDERZOEK_GESTART
            not-with-birth-date | does not go with the birthDate
            not-with-age | does not go with the age
            long    | must be at most 20000 characters long
            shape   | must match ^[+0-9][0-9 ()-]{4,24}$
            presumed-casus | is missing; the reason SAMENHANG_MET_CASUS says that there is one
            no-indicators | must name one at least where the reason is INDICATOREN
            not-without-indicators | does not go without indicators
            other   | something that no page knows""")
    void what_a_service_finds_wrong_is_told_in_words_of_the_page(String meaning, String words) {
        assertThat(Mistakes.of(List.of(new Wrong("field", words))).all())
                .extracting(Mistakes.Mistake::key)
                .containsExactly("mistake." + meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            age         | age             | string found, integer expected
            age         | persons/0/age   | must have a maximum value of 120
            whole       | eventsPerSecond | string found, integer expected
            login       | casusregisseur  | must match ^[A-Za-z0-9._:@-]{1,100}$
            not-of-part | slice/asOf      | is not one of [from, to] and [region]""")
    void the_same_mistake_is_told_by_the_field_it_is_made_in(String meaning, String field, String words) {
        assertThat(Mistakes.of(List.of(new Wrong(field, words))).at(field))
                .extracting(Mistakes.Mistake::key)
                .isEqualTo("mistake." + meaning);
    }

    @Test
    void what_would_go_instead_is_told_where_the_service_says_it() {
        var mistakes = Mistakes.of(List.of(
                new Wrong("reason", "does not go with the outcome CASUS; these do: CONCREET_GENOEG, ANDERS"),
                new Wrong("casus", "is missing")));

        assertThat(mistakes.all())
                .extracting(Mistakes.Mistake::fitting)
                .containsExactly(List.of("CONCREET_GENOEG", "ANDERS"), List.of());
    }

    @Test
    void a_mistake_of_one_of_many_is_found_at_its_field_and_named_as_all_of_them() {
        var mistakes = Mistakes.of(List.of(new Wrong("persons/1/age", "is missing")));

        assertThat(mistakes.at("persons/1/age")).isNotNull();
        assertThat(mistakes.at("persons/0/age")).isNull();
        assertThat(mistakes.all().getFirst().id()).isEqualTo("persons-1-age");
        assertThat(mistakes.all().getFirst().label()).isEqualTo("field.persons.age");
    }

    @ParameterizedTest
    @CsvSource({"persons/0/name, 1", "persons/12/sex, 13", "persons,", "narrative,"})
    void a_mistake_about_a_person_says_which(String field, @Nullable Integer person) {
        assertThat(Mistakes.of(List.of(new Wrong(field, "is missing"))).all())
                .extracting(Mistakes.Mistake::person)
                .containsExactly(person);
    }
}
