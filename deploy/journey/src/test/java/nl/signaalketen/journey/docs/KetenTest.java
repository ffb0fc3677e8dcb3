package nl.signaalketen.journey.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KetenTest {

    private static final String LAUNCHER = Checkout.files("deploy/local/src/main/java", ".java")
            .map(Checkout::read)
            .collect(Collectors.joining());

    static Stream<Page> pages() {
        return Checkout.pages().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_command_and_option_that_a_page_names_is_there(Page page) {
        assertThat(Words.all("`\\./keten ([a-z]+)", page.text())).allMatch(KetenTest::isACommand);
        assertThat(Words.all("`[^`\\n]*(--[a-z][a-z-]*)[^`\\n]*`", page.text())).allMatch(KetenTest::isAnOption);
    }

    @Test
    void the_readme_names_every_command() {
        assertThat(Words.all("`\\./keten ([a-z]+)", Checkout.page("README.md").text()))
                .containsAll(Words.all("@Command\\(\\s*name = \"([a-z]+)\"", LAUNCHER));
    }

    @Test
    void a_command_that_is_not_there_is_noticed() {
        assertThat(isACommand("up")).isTrue();
        assertThat(isACommand("fly")).isFalse();
        assertThat(isAnOption("--yes")).isTrue();
        assertThat(isAnOption("--no")).isFalse();
    }

    private static boolean isACommand(String word) {
        return Words.has("@Command\\(\\s*name = \"" + word + "\"", LAUNCHER);
    }

    /** Help comes with every command. */
    private static boolean isAnOption(String word) {
        return word.equals("--help") || Words.has("names = \"" + word + "\"", LAUNCHER);
    }
}
