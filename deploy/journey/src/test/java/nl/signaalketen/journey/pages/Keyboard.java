package nl.signaalketen.journey.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A way through a page for who has no mouse. */
final class Keyboard {

    private static final int MOST_TABS = 120;

    private Keyboard() {}

    /** Goes on to what has the name, and checks that each step on the way can be seen. */
    static void tabTo(Page page, String name) {
        for (var tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                    .as("focus on " + focused(page))
                    .isNotEqualTo("none");
            if (focused(page).equals(name)) {
                return;
            }
        }
        throw new AssertionError("No way with the Tab key to " + name);
    }

    private static String focused(Page page) {
        return String.valueOf(
                page.evaluate(
                        "(e => (e.labels?.[0]?.innerText ?? e.getAttribute('aria-label') ?? e.innerText ?? '').trim())(document.activeElement)"));
    }
}
