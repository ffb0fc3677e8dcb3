package nl.signaalketen.journey.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {

    static List<Page> pages() {
        return Checkout.pages();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void every_link_of_a_page_leads_somewhere(Page page) {
        assertThat(page.brokenLinks()).isEmpty();
    }

    @Test
    void every_page_can_be_reached_from_the_readme() {
        var all = pages().stream().map(Page::file).collect(Collectors.toSet());
        assertThat(all).hasSizeGreaterThan(10);
        assertThat(reached(Checkout.ROOT.resolve("README.md"))).containsAll(all);
    }

    @Test
    void links_to_nothing_are_found(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("other.md"), "# What is there\n");
        var page = Files.writeString(folder.resolve("page.md"), """
                [file](nowhere.md) [heading](other.md#what-is-not-there) [own heading](#none)
                [`code`](gone.java) ![picture](gone.svg)
                [there](other.md) [there](other.md#what-is-there) [elsewhere](https://example.org)
                """);

        assertThat(Page.of(page).brokenLinks())
                .containsExactly("nowhere.md", "other.md#what-is-not-there", "#none", "gone.java", "gone.svg");
    }

    private static Set<Path> reached(Path from) {
        var reached = new HashSet<Path>();
        var next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            var file = next.remove();
            if (reached.add(file)) {
                var page = Page.of(file);
                page.links().stream()
                        .filter(Page.Link::isRelative)
                        .map(page::target)
                        .filter(target -> target.toString().endsWith(".md"))
                        .forEach(next::add);
            }
        }
        return reached;
    }
}
