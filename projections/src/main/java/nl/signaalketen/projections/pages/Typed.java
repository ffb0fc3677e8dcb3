package nl.signaalketen.projections.pages;

import java.util.Set;
import nl.signaalketen.platform.access.Caller;
import org.springframework.util.MultiValueMap;

/** What was typed or picked in the fields of a page. */
public final class Typed {

    private Typed() {}

    /** Empty where the field was left out. */
    public static String text(MultiValueMap<String, String> asked, String field) {
        var value = asked.getFirst(field);
        return value == null ? "" : value.strip();
    }

    /**
     * Who looks, with the region that was picked.
     *
     * @param region code; empty for all that the caller sees
     */
    public static Caller narrowed(Caller caller, String region) {
        if (region.isEmpty()) {
            return caller;
        }
        caller.mustWorkIn(region);
        return new Caller(caller.subject(), caller.agency(), caller.roles(), Set.of(region));
    }
}
