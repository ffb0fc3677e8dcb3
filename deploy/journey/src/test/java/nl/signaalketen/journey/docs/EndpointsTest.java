package nl.signaalketen.journey.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EndpointsTest {

    private static final Pattern ENDPOINT = Pattern.compile("\\b(GET|POST|PUT|PATCH|DELETE) (/v1[\\w/{}-]*)");
    private static final Pattern MAPPING =
            Pattern.compile("@(Get|Post|Put|Patch|Delete)Mapping(?:\\(\"([^\"]*)\"\\))?(?=\\s)");

    static List<Page> pages() {
        return Checkout.pages();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_endpoint_that_a_page_names_is_served(Page page) {
        assertThat(named(page.text())).isSubsetOf(served());
    }

    @Test
    void the_page_of_the_endpoints_names_every_one() {
        assertThat(served()).hasSizeGreaterThan(20);
        assertThat(named(Checkout.page("docs/api/README.md").text())).containsAll(served());
    }

    @Test
    void an_endpoint_that_nobody_serves_is_noticed() {
        assertThat(named("`GET /v1/nothing?of=it`, `POST /v1/signals`"))
                .containsExactly("GET /v1/nothing", "POST /v1/signals")
                .isNotEqualTo(served())
                .anyMatch(endpoint -> !served().contains(endpoint));
    }

    private static Set<String> named(String text) {
        return ENDPOINT.matcher(text)
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> served() {
        return Checkout.ofTheProduct("Controller.java").stream()
                .flatMap(EndpointsTest::mappings)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> mappings(Path controller) {
        var source = Checkout.read(controller);
        var base = Words.all("@RequestMapping\\(\"([^\"]*)\"\\)", source).stream()
                .findFirst()
                .orElse("");
        return MAPPING.matcher(source)
                .results()
                .map(found -> found.group(1).toUpperCase(Locale.ROOT) + " " + base
                        + (found.group(2) == null ? "" : found.group(2)));
    }
}
