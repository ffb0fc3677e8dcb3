package nl.signaalketen.local.ops;

import java.util.ArrayList;
import java.util.List;

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
        var rest = text;
        while (rest.length() > width) {
            var end = end(rest, width);
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        if (!rest.isEmpty() || text.isEmpty()) {
            lines.add(rest);
        }
    }

    private static int end(String text, int width) {
        var end = text.lastIndexOf(' ', width);
        return end > 0 && !text.substring(0, end).isBlank() ? end : width;
    }
}
