package nl.signaalketen.projections.pages.ops;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.signaalketen.platform.web.NotFound;

/** The services of the chain, as the addresses of the pages name them. */
public enum OpsService {
    SIGNAL,
    SCREENING,
    REFERRAL,
    PROJECTIONS;

    public static final Set<OpsService> ALL = EnumSet.allOf(OpsService.class);

    /** Those that decide or count by rules, and can do so again. */
    public static final Set<OpsService> WITH_RULES = EnumSet.of(SIGNAL, REFERRAL, PROJECTIONS);

    /** Those that have topics of their own. */
    public static final Set<OpsService> WITH_TOPICS = EnumSet.of(SIGNAL, SCREENING, REFERRAL);

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public String label() {
        return this == PROJECTIONS ? path() : path() + "-service";
    }

    /** @throws NotFound where there is none */
    public static OpsService at(String path) {
        return Arrays.stream(values())
                .filter(service -> service.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
