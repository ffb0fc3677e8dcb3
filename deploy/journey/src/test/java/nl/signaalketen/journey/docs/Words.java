package nl.signaalketen.journey.docs;

import java.util.List;
import java.util.regex.Pattern;

/** Finds words in a text. */
final class Words {

    private Words() {}

    /** The first group of every match. */
    static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    static boolean has(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).find();
    }
}
