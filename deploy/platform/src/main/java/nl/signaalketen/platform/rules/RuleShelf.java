package nl.signaalketen.platform.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The rule versions as the log had them when it was last read. Tables are made once, when they are first needed. */
final class RuleShelf {

    private final Log log;
    private final Map<RuleVersionId, DecisionTable> tables = new ConcurrentHashMap<>();
    private volatile Map<RuleVersionId, RuleVersion> versions = Map.of();
    private volatile long length = -1;

    /** Where the histories are read from. */
    interface Log {

        /** Every version with its history, in the order in which the versions were first heard of. */
        Map<RuleVersionId, List<RuleVersionEvent>> histories();

        /** How many facts there are; changes with each. */
        long length();
    }

    RuleShelf(Log log) {
        this.log = log;
    }

    /** Reads the log again where it has grown; one at a time, so that nobody puts back what was read before. */
    synchronized void refresh() {
        var now = log.length();
        if (now != length) {
            var read = new LinkedHashMap<RuleVersionId, RuleVersion>();
            log.histories().forEach((id, history) -> read.put(id, version(id, history)));
            versions = read;
            length = now;
        }
    }

    Collection<RuleVersion> all() {
        return versions.values();
    }

    Optional<RuleVersion> find(RuleVersionId id) {
        return Optional.ofNullable(versions.get(id));
    }

    List<RuleVersion> of(String set) {
        return versions.values().stream()
                .filter(version -> version.id().set().equals(set))
                .toList();
    }

    /** The version that decides on a day. */
    Optional<RuleVersion> active(String set, LocalDate on) {
        return versions.values().stream()
                .filter(version -> version.id().set().equals(set) && version.decidesOn(on))
                .max(Comparator.comparing(RuleVersion::from));
    }

    private RuleVersion version(RuleVersionId id, List<RuleVersionEvent> history) {
        var dmn = ((RuleVersionEvent.VersionUploaded) history.getFirst()).text().dmn();
        return RuleVersion.of(history, () -> tables.computeIfAbsent(id, _ -> DecisionTables.compile(id, dmn)));
    }
}
