package nl.signaalketen.projections.pages;

import java.util.Map;
import java.util.Set;
import nl.signaalketen.platform.access.Caller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

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

    /** Fields as the doors ask them: those that were left empty are not asked. */
    public static MultiValueMap<String, String> given(Map<String, String> fields) {
        var given = new LinkedMultiValueMap<String, String>();
        fields.forEach((field, value) -> {
            if (!value.isEmpty()) {
                given.add(field, value);
            }
        });
        return given;
    }

    /**
     * Of a page that shows what was picked in these fields.
     *
     * @param page its path, with a query where more is picked than that
     */
    public static String address(String page, Map<String, String> fields) {
        var address = UriComponentsBuilder.fromUriString(page);
        given(fields).keySet().forEach(field -> address.queryParam(field, "{" + field + "}"));
        return address.encode().buildAndExpand(fields).toUriString();
    }
}
