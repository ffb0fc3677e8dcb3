package nl.signaalketen.journey.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModulesTest {

    @Test
    void the_readme_lists_the_modules_that_are_built() {
        var listed = Checkout.page("README.md").rows().stream()
                .filter(row -> row.size() == 2)
                .flatMap(row -> Page.linksIn(row.getFirst()).stream())
                .filter(Page.Link::isCode)
                .toList();

        assertThat(listed).extracting(Page.Link::code).containsExactlyInAnyOrderElementsOf(Checkout.modules());
        assertThat(listed).allSatisfy(link -> assertThat(link.target()).isEqualTo(link.code()));
    }
}
