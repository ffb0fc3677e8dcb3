package nl.signaalketen.projections.pages.casus;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.signaalketen.projections.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says who and whom a timeline names in words: an agency, a region, somebody's login or a number. In a template: {@code @timelineWords}. */
@Component
class TimelineWords {

    private static final Pattern NUMBER = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-([0-9a-f]{4})([0-9a-f]{8})");

    private final Words words;

    TimelineWords(Words words) {
        this.words = words;
    }

    public String name(@Nullable String of) {
        if (of == null) {
            return "";
        }
        var number = NUMBER.matcher(of);
        return number.matches() ? number.group(3).toUpperCase(Locale.ROOT) : words.region(words.agency(of));
    }
}
