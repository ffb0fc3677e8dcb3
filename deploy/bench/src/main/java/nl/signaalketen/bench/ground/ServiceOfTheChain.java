package nl.signaalketen.bench.ground;

import java.util.List;

/** A service that replays. */
public enum ServiceOfTheChain {
    SIGNAL(
            "signal-service",
            "signal",
            List.of("announcements", "when-controle-finds-possible-victims-then-report-signal")),
    REFERRAL("referral-service", "referral", List.of("announcements", "when-euriec-accepts-then-pass-on")),
    PROJECTIONS("projections", "projections", List.of());

    private final String module;
    private final String role;
    private final List<String> readers;

    ServiceOfTheChain(String module, String role, List<String> readers) {
        this.module = module;
        this.role = role;
        this.readers = readers;
    }

    public String module() {
        return module;
    }

    /** As which it comes to PostgreSQL; its schema has the same name. */
    public String role() {
        return role;
    }

    /** The processors that read its own event store when it runs. */
    public List<String> readers() {
        return readers;
    }
}
