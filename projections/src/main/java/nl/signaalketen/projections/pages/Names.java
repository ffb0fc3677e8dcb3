package nl.signaalketen.projections.pages;

import java.util.regex.Pattern;
import nl.signaalketen.platform.web.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says by what people know whom or what a read model names: an agency and a region by name, a signal, casus, referral or
 * betrokkene by the end of its number, somebody by their login. In a template: {@code @names}.
 */
@Component
class Names {

    private static final Pattern NUMBER = Pattern.compile(Ids.UUID);

    private final Words words;

    Names(Words words) {
        this.words = words;
    }

    public String of(@Nullable String named) {
        if (named == null) {
            return "";
        }
        return NUMBER.matcher(named).matches() ? Words.shortNumber(named) : words.region(words.agency(named));
    }
}
