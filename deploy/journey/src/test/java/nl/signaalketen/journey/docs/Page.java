package nl.signaalketen.journey.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A page in Markdown.
 *
 * @param text without what stands between fences, which is no Markdown
 */
record Page(Path file, String text) {

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\(([^()\\s]+)\\)");

    /** @param text as it is read, back-quotes included */
    record Link(String text, String target) {

        boolean isRelative() {
            return !target.matches("[a-z]+:.*");
        }

        boolean isCode() {
            return text.matches("`[^`]+`");
        }

        String code() {
            return text.replace("`", "");
        }
    }

    static Page of(Path file) {
        return new Page(file, Checkout.read(file).replaceAll("(?ms)^```.*?^```$", ""));
    }

    List<Link> links() {
        return links(text);
    }

    private static List<Link> links(String text) {
        return LINK.matcher(text)
                .results()
                .map(found -> new Link(found.group(1), found.group(2)))
                .toList();
    }

    Path target(Link link) {
        return file.resolveSibling(link.target().replaceFirst("#.*", "")).normalize();
    }

    /** Relative links to what is not there: no such file, or no such heading in it. */
    List<String> brokenLinks() {
        return links().stream()
                .filter(Link::isRelative)
                .filter(link -> !leadsSomewhere(link))
                .map(Link::target)
                .toList();
    }

    private boolean leadsSomewhere(Link link) {
        var parts = link.target().split("#", 2);
        var to = parts[0].isEmpty() ? file : target(link);
        return Files.exists(to) && (parts.length == 1 || of(to).anchors().contains(parts[1]));
    }

    /** Where a link may lead within this page, as GitHub makes it of the headings. */
    private List<String> anchors() {
        return headings("#{1,6}").stream()
                .map(heading -> heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** @param level pattern of the signs before the heading */
    List<String> headings(String level) {
        return Words.all("(?m)^" + level + " (.+)$", text);
    }

    /** The cells of all tables, row by row, without headers. */
    List<List<String>> rows() {
        return Words.all("(?m)^\\|(?! ?-)(.+)\\|$(?!\\n\\|-)", text).stream()
                .map(row -> Arrays.stream(row.split("\\|")).map(String::strip).toList())
                .toList();
    }

    /** What stands between back-quotes. */
    List<String> code() {
        return Words.all("`([^`\\n]+)`", text);
    }

    static List<Link> linksIn(String cell) {
        return links(cell);
    }

    @Override
    public String toString() {
        return file.startsWith(Checkout.ROOT) ? Checkout.ROOT.relativize(file).toString() : file.toString();
    }
}
