package nl.signaalketen.journey.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedTestsTest {

    private static final String JOURNEY = "docs/journey.md";

    @ParameterizedTest
    @ValueSource(strings = {"README.md", JOURNEY})
    void every_test_that_a_page_names_is_where_it_says(String path) {
        var page = Checkout.page(path);
        var named = page.links().stream().filter(NamedTestsTest::isOfATest).toList();
        assertThat(named).hasSizeGreaterThan(5);
        assertThat(named).allMatch(link -> tests(page.target(link), link.code()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", JOURNEY})
    void every_wish_names_a_test(String path) {
        var wishes = Checkout.page(path).rows().stream()
                .filter(row -> row.size() >= 4)
                .toList();
        assertThat(wishes).hasSizeGreaterThan(5).allMatch(NamedTestsTest::namesATest);
    }

    @Test
    void the_journey_takes_every_step() {
        assertThat(Checkout.page(JOURNEY).headings("##"))
                .filteredOn(heading -> heading.matches("\\d+ .*"))
                .extracting(heading -> Integer.valueOf(heading.replaceFirst(" .*", "")))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void a_test_that_is_not_there_is_noticed() {
        var here = Checkout.ROOT
                .resolve("deploy/journey/src/test/java")
                .resolve(NamedTestsTest.class.getName().replace('.', '/') + ".java");
        assertThat(tests(here, "a_test_that_is_not_there_is_noticed")).isTrue();
        assertThat(tests(here, "every_wish_names_a_test")).isTrue();
        assertThat(tests(here, "a_test_that_nobody_wrote")).isFalse();
        assertThat(tests(here, "helper")).isFalse();
    }

    private static boolean namesATest(List<String> row) {
        return Page.linksIn(row.getLast()).stream().anyMatch(NamedTestsTest::isOfATest);
    }

    private static boolean isOfATest(Page.Link link) {
        return link.isCode() && link.target().contains("/src/test/");
    }

    private static boolean tests(Path file, String name) {
        return Words.has("(?s)@(Parameterized)?Test\\b((?!void ).)*?void " + name + "\\(", Checkout.read(file));
    }
}
