package nl.signaalketen.projections.pages.ops.replay;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.signaalketen.projections.pages.ops.FormFields;
import nl.signaalketen.projections.pages.ops.OpsService;
import nl.signaalketen.projections.pages.ops.rules.OpsRuleVersions.Triable;
import nl.signaalketen.signal.contract.ChainTime;
import org.springframework.stereotype.Component;

/** Reads which replay was filled in. What is tried says where, and whether decisions are made again or figures. */
@Component
class WishReader {

    /** What is chosen for a rebuild by the rules that are active. */
    static final String REBUILD = "readmodels";

    /** @param body of {@code POST /v1/replays} */
    record Wanted(OpsService service, Map<String, Object> body) {

        String kind() {
            return body.get("kind").toString();
        }
    }

    /** Nothing where what is chosen cannot be tried. */
    Optional<Wanted> read(Map<String, String> typed, List<Triable> versions) {
        var tried = typed.getOrDefault("tried", "");
        if (tried.equals(REBUILD)) {
            return Optional.of(new Wanted(OpsService.PROJECTIONS, body(typed, "REBUILD", REBUILD)));
        }
        return versions.stream()
                .filter(version -> version.name().equals(tried))
                .findFirst()
                .map(version -> wanted(version, typed));
    }

    private Wanted wanted(Triable version, Map<String, String> typed) {
        var body = version.service() == OpsService.PROJECTIONS
                ? body(typed, "REBUILD", REBUILD)
                : body(typed, "REEVALUATION", version.set());
        body.put("candidate", version.name());
        return new Wanted(version.service(), body);
    }

    private Map<String, Object> body(Map<String, String> typed, String kind, String target) {
        var body = new LinkedHashMap<String, Object>();
        body.put("kind", kind);
        body.put("target", target);
        var slice = FormFields.asJson(typed, "from", "to", "region", "exploitation", "asOf");
        slice.computeIfPresent("asOf", (_, text) -> moment(text.toString()));
        if (!slice.isEmpty()) {
            body.put("slice", slice);
        }
        body.putAll(FormFields.asJson(typed, "reason", "eventsPerSecond"));
        return body;
    }

    /** A browser knows the time of the house, the service moments; what is none is for the service to refuse. */
    private String moment(String text) {
        try {
            return LocalDateTime.parse(text).atZone(ChainTime.ZONE).toInstant().toString();
        } catch (DateTimeException no) {
            return text;
        }
    }
}
