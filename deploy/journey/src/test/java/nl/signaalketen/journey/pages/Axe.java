package nl.signaalketen.journey.pages;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What axe-core finds against WCAG 2.1 AA. */
final class Axe {

    private static final List<String> WCAG_2_1_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Axe() {}

    /** In legacy mode: a page is one frame, so no second page is needed to put frames together. */
    static List<String> findings(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG_2_1_AA).setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule ->
                                Stream.of(rule.getNodes().toArray()).map(node -> rule.getId() + ": " + node.toString()))
                        .toList();
    }
}
