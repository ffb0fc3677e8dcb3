package nl.signaalketen.local.ops;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which replay is asked for. */
final class Wish {

    /** One of the two, each with a target of its own. */
    static final class Target {

        @Option(
                names = "--set",
                required = true,
                paramLabel = "SET",
                description = "re-evaluate the decisions on record of this rule set; needs --candidate")
        private @Nullable String set;

        @Option(
                names = "--rebuild",
                required = true,
                paramLabel = "NAME",
                description = "build read models anew beside the live ones, as readmodels")
        private @Nullable String rebuild;
    }

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    @Option(
            names = "--candidate",
            paramLabel = "SET/VERSION",
            converter = VersionName.Reader.class,
            description = "rule version that is tried")
    private @Nullable VersionName candidate;

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = Day.class,
            description = "decisions from this day on")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "YYYY-MM-DD", converter = Day.class, description = "decisions up to this day")
    private @Nullable LocalDate to;

    @Option(
            names = "--as-of",
            paramLabel = "MOMENT",
            description = "rebuild: nothing that happened later is in it, as 2026-03-12T10:00:00Z")
    private @Nullable String asOf;

    @Option(names = "--region", paramLabel = "CODE", description = "of this region alone")
    private @Nullable String region;

    @Option(names = "--exploitation", paramLabel = "CODE", description = "of this form of exploitation alone")
    private @Nullable String exploitation;

    @Option(names = "--events-per-second", paramLabel = "N", description = "at most, so that live work keeps its speed")
    private @Nullable Integer eventsPerSecond;

    Service service(Services services) {
        if (target.set != null && candidate == null) {
            throw OpsProblem.wrong("--set needs --candidate: the version that is tried on its decisions.");
        }
        if (target.set != null) {
            return services.ofSet(target.set);
        }
        return candidate == null ? services.named(Services.PROJECTIONS) : services.ofSet(candidate.set());
    }

    /** The body that the endpoint asks for. */
    Map<String, Object> body(String reason) {
        var body = new LinkedHashMap<String, Object>();
        body.put("kind", target.set == null ? "REBUILD" : "REEVALUATION");
        body.put("target", Objects.requireNonNull(target.set == null ? target.rebuild : target.set));
        put(body, "candidate", candidate);
        var slice = new LinkedHashMap<String, Object>();
        put(slice, "from", from);
        put(slice, "to", to);
        put(slice, "asOf", asOf);
        put(slice, "region", region);
        put(slice, "exploitation", exploitation);
        body.put("slice", slice);
        body.put("reason", reason);
        if (eventsPerSecond != null) {
            body.put("eventsPerSecond", eventsPerSecond);
        }
        return body;
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value.toString());
        }
    }
}
