package nl.signaalketen.local.ops;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text for a terminal. */
final class Text {

    private Text() {}

    /** What others wrote cannot move the cursor or colour the screen. */
    static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", " ");
    }

    /** Lines of at most so many characters, broken between words; a longer word is cut. */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        text.lines().forEach(line -> wrapLine(printable(line), width, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static void wrapLine(String text, int width, List<String> lines) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var from = 0;
        while (text.length() - from > width) {
            var at = text.charAt(from + width) == ' ' ? from + width : breaks.preceding(from + width + 1);
            var to = at > from ? at : from + width;
            lines.add(text.substring(from, to).stripTrailing());
            from = to;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        if (from < text.length() || text.isEmpty()) {
            lines.add(text.substring(from));
        }
    }
}
