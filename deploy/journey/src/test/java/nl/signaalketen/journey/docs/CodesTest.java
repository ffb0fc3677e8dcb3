package nl.signaalketen.journey.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    private static final String CODE = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*";

    @ParameterizedTest
    @ValueSource(strings = {"docs/api/README.md", "docs/glossary.md"})
    void every_code_that_a_page_names_is_a_code_of_the_product(String page) {
        var codes = codes(Checkout.page(page));
        assertThat(codes).hasSizeGreaterThan(5).isSubsetOf(codesOfTheProduct());
        assertThat("VOORBIJGANGER").isNotIn(codesOfTheProduct());
    }

    @Test
    void every_code_that_a_small_list_may_hold_is_on_the_page_of_the_endpoints() {
        var lists = Stream.of("decline", "complete", "tell", "weighing", "route", "classification")
                .flatMap(name -> Checkout.ofTheProduct("/" + name + ".schema.json").stream())
                .toList();
        assertThat(lists).hasSize(6);
        assertThat(codes(Checkout.page("docs/api/README.md")))
                .containsAll(lists.stream()
                        .flatMap(file -> Words.all("\"(" + CODE + ")\"", Checkout.read(file)).stream())
                        .filter(code -> !ofLongLists().contains(code))
                        .collect(Collectors.toSet()));
    }

    @Test
    void every_setting_that_the_page_for_operations_names_is_read_by_a_service() {
        var settings = Checkout.page("docs/operations.md").rows().stream()
                .map(List::getFirst)
                .filter(cell -> cell.matches("`" + CODE + "`"))
                .map(cell -> cell.replace("`", ""))
                .toList();
        assertThat(settings).hasSizeGreaterThan(8).allMatch(CodesTest::isRead);
        assertThat(isRead("SIGNAALKETEN_NOTHING")).isFalse();
        assertThat(isRead("NOTHING")).isFalse();
    }

    /** Named in a configuration, or the component of a record of settings, as Spring spells it in the environment. */
    private static boolean isRead(String variable) {
        var component = variable.replaceFirst("^[A-Z]+_", "").toLowerCase(Locale.ROOT);
        return Checkout.ofTheProduct("application.yaml").stream()
                        .anyMatch(file -> Checkout.read(file).contains("${" + variable + ":"))
                || variable.matches("(SIGNAALKETEN|TERMS)_.*")
                        && Checkout.ofTheProduct("Settings.java").stream()
                                .anyMatch(file -> Words.has("(?i)[a-z>] " + component + "[,)]", Checkout.read(file)));
    }

    private static List<String> codes(Page page) {
        return page.code().stream()
                .filter(code -> code.matches(CODE))
                .distinct()
                .toList();
    }

    /** Indicators and kinds of agency, which the page leaves to the schemas. */
    private static Set<String> ofLongLists() {
        return Stream.of("/Indicator.java", "/opening.schema.json")
                .flatMap(ending -> Checkout.ofTheProduct(ending).stream())
                .flatMap(file -> Words.all("\\b(" + CODE + ")\\b", Checkout.read(file)).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> codesOfTheProduct() {
        return Stream.of(".java", ".json", ".yaml")
                .flatMap(ending -> Checkout.ofTheProduct(ending).stream())
                .flatMap(file -> Words.all("\\b(" + CODE + ")\\b", Checkout.read(file)).stream())
                .collect(Collectors.toSet());
    }
}
