package nl.signaalketen.journey.pages;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What a page says, to the eye or to a screen reader, in its own language: what is marked as being in another is left out. */
final class ShownTexts {

    private static final String TEXTS = """
            () => {
              const texts = [];
              const own = element => !element.closest('script, style, [lang]:not(html)');
              const walk = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                if (own(walk.currentNode.parentElement)) texts.push(walk.currentNode.data);
              }
              for (const element of document.querySelectorAll('*')) {
                if (!own(element)) continue;
                for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'label']) {
                  if (element.hasAttribute(name)) texts.push(element.getAttribute(name));
                }
                if (element.dataset.chart) {
                  JSON.parse(element.dataset.chart, (_, value) => {
                    if (typeof value === 'string') texts.push(value);
                    return value;
                  });
                }
              }
              return texts.map(text => text.replace(/\\s+/g, ' ').trim()).filter(text => text);
            }""";

    private ShownTexts() {}

    static List<String> of(Page page) {
        return ((List<?>) page.evaluate(TEXTS))
                .stream()
                        .map(Object::toString)
                        .flatMap(text -> Stream.of(text, text.replaceFirst(" - Signaalketen$", "")))
                        .distinct()
                        .toList();
    }
}
