package nl.signaalketen.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr-BE,fr;q=0.9,nl;q=0.8 | FR
            en-US,en;q=0.9          | EN
            nl-BE                   | NL
            de-DE,en;q=0.7,fr;q=0.8 | FR
            de                      | NL
            *                       | NL
            !!                      | NL
            ''                      | NL""")
    void the_form_is_in_the_language_that_is_preferred_most_among_ours_and_else_in_dutch(
            String accepted, SignInWords words) {
        assertThat(SignInWords.of(accepted)).isEqualTo(words);
    }
}
