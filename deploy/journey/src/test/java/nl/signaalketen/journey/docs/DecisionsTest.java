package nl.signaalketen.journey.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionsTest {

    private static final int LONGEST = 30;

    static List<Page> decisions() {
        return Checkout.files("docs/decisions", ".md")
                .filter(file -> !file.endsWith("README.md"))
                .map(Page::of)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void a_decision_is_a_page_with_the_decision_first(Page decision) {
        assertThat(decision.text().lines().count()).isLessThanOrEqualTo(LONGEST);
        assertThat(decision.headings("##")).containsExactly("Decision", "Rationale", "Price");
    }

    @Test
    void the_index_lists_every_decision_by_its_title_in_order() {
        var decisions = decisions();
        assertThat(decisions).hasSizeGreaterThan(20);
        assertThat(Checkout.page("docs/decisions/README.md").links())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, decisions.size())
                        .mapToObj(number -> entry(number, decisions.get(number - 1)))
                        .toList());
    }

    /** What the index must say of the page that stands there: its number is its place. */
    private static Page.Link entry(int number, Page decision) {
        var name = decision.file().getFileName().toString();
        assertThat(name).startsWith("%04d-".formatted(number));
        var title = decision.headings("#").getFirst();
        assertThat(title).startsWith(number + " ");
        return new Page.Link(title.substring(title.indexOf(' ') + 1), name);
    }
}
