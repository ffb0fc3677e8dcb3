package nl.signaalketen.projections.pages.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.signaalketen.projections.pages.Mistakes.Mistake;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** By what a field of the form is named and described. In a template: {@code @described}. */
@Component
class Described {

    /** Message that names the field, the same as where a mistake is listed. */
    public String label(String field) {
        return new Mistake(field, "", "").label();
    }

    /** For {@code aria-describedby}; none where there is neither a hint nor a mistake. */
    public @Nullable String by(String id, @Nullable String hint, boolean wrong) {
        var described = Stream.of(hint == null ? "" : id + "-hint", wrong ? id + "-mistake" : "")
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
        return described.isEmpty() ? null : described;
    }
}
