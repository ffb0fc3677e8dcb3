package nl.signaalketen.projections.pages.ops.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.signaalketen.platform.web.Wrong;
import org.springframework.util.MultiValueMap;

/**
 * An approval as it was filled in.
 *
 * @param which ALL, or TICKED for the subjects alone; never one of them by leaving the choice open
 */
record Approval(String which, List<String> subjects, String reason) {

    static final String ALL = "ALL";
    static final String TICKED = "TICKED";

    static Approval of(MultiValueMap<String, String> typed) {
        var which = typed.getFirst("which");
        var reason = typed.getFirst("reason");
        return new Approval(
                which == null ? "" : which,
                List.copyOf(typed.getOrDefault("subject", List.of())),
                reason == null ? "" : reason.strip());
    }

    /** What the service cannot say, since it takes no subjects at all for every subject. */
    List<Wrong> wrong() {
        if (!which.equals(ALL) && !which.equals(TICKED)) {
            return List.of(new Wrong("which", "is missing"));
        }
        return which.equals(TICKED) && subjects.isEmpty() ? List.of(new Wrong("subjects", "is missing")) : List.of();
    }

    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        if (which.equals(TICKED)) {
            body.put("subjects", subjects);
        }
        if (!reason.isEmpty()) {
            body.put("reason", reason);
        }
        return body;
    }
}
