package nl.signaalketen.platform.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.signaalketen.platform.rules.RuleVersionEvent.*;
import nl.signaalketen.platform.rules.TableReading.ReadableTable;
import org.jspecify.annotations.Nullable;

/**
 * A rule version as ops sees it.
 *
 * @param state CANDIDATE, PROPOSED, ACTIVE or RETIRED
 * @param from the first day on which it decides
 * @param until the first day on which it decides no more
 * @param checksum SHA-256 of the DMN file
 * @param history what was done with it, oldest first
 */
record RuleVersionView(
        String set,
        String version,
        String state,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String checksum,
        List<Done> history) {

    /** @param what uploaded, proposed, activated or retired */
    record Done(String what, String by, String reason, Instant at) {}

    /** One version with its table and its examples. */
    record Whole(RuleVersionView version, ReadableTable table, List<RuleExample> examples) {

        static Whole of(RuleVersion version) {
            return new Whole(
                    RuleVersionView.of(version),
                    TableReading.read(version.table()),
                    version.text().examples());
        }
    }

    static RuleVersionView of(RuleVersion version) {
        return new RuleVersionView(
                version.id().set(),
                version.id().version(),
                version.state().getClass().getSimpleName().toUpperCase(Locale.ROOT),
                version.from(),
                version.until(),
                version.text().checksum(),
                version.history().stream().map(RuleVersionView::done).toList());
    }

    private static Done done(RuleVersionEvent event) {
        return switch (event) {
            case VersionUploaded e -> new Done("uploaded", e.by(), e.reason(), e.at());
            case VersionProposed e -> new Done("proposed", e.by(), e.reason(), e.at());
            case VersionActivated e -> new Done("activated", e.by(), e.reason(), e.at());
            case VersionRetired e -> new Done("retired", e.by(), e.reason(), e.at());
        };
    }
}
