package nl.signaalketen.bench.queries;

import java.util.List;
import java.util.stream.Stream;
import nl.signaalketen.signal.contract.Role;

/**
 * What somebody of a role asks the read models.
 *
 * @param path with the query, as a page or a program asks it
 */
record Question(Role role, String path) {

    private static final String YEAR = "?from=2024-01-01&to=2024-12-31";

    /** Of all regions at once, over a whole year, which is the most that a question may ask. */
    static final List<Question> OF_ALL = Stream.concat(
                    Stream.of(
                                    "/v1/monitor/signals" + YEAR,
                                    "/v1/monitor/lead-times" + YEAR,
                                    "/v1/monitor/feedback" + YEAR,
                                    "/v1/monitor/referrals" + YEAR,
                                    "/v1/monitor/open-signal-counts",
                                    "/v1/monitor/overdue-counts",
                                    "/v1/inspections/checklists" + YEAR,
                                    "/v1/inspections/controles" + YEAR,
                                    "/v1/figures/registrations?year=2024",
                                    "/v1/figures/registrations?year=2024&scope=NATIONAAL")
                            .map(path -> new Question(Role.KETENREGISSEUR, path)),
                    Stream.concat(
                            Stream.of(
                                            "/v1/monitor/open-signals",
                                            "/v1/monitor/overdue-items",
                                            "/v1/regions/MIDDEN_LIMBURG/meetings",
                                            "/v1/regions/MIDDEN_LIMBURG/agenda",
                                            "/v1/casussen",
                                            "/v1/casussen?state=AWAITING_ROUTE")
                                    .map(path -> new Question(Role.PROCESREGISSEUR, path)),
                            Stream.of(
                                            "/v1/registrations?year=2024",
                                            "/v1/registrations?year=2024&sex=X&exploitation=GEDWONGEN_ORGAANVERWIJDERING",
                                            "/v1/registrations/htcds?year=2024")
                                    .map(path -> new Question(Role.ZORGCOORDINATOR, path))))
            .toList();

    /** Of one casus. */
    static List<Question> of(String casus) {
        return Stream.of("/timeline", "/dossier")
                .map(view -> new Question(Role.PROCESREGISSEUR, "/v1/casussen/" + casus + view))
                .toList();
    }

    /** The same for every casus. */
    String name() {
        return path.replaceFirst("casussen/[^/?]+", "casussen/{casus}");
    }
}
