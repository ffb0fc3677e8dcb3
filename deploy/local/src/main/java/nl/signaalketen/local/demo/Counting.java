package nl.signaalketen.local.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the figures and the register, once they hold what was fed or have had time enough to. */
final class Counting {

    private static final String KETENREGISSEUR = "keten.ketenregisseur";
    private static final List<String> ZORGCOORDINATOREN =
            List.of("payoke.zorgcoordinator", "pag-asa.zorgcoordinator", "surya.zorgcoordinator");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Rest rest;
    private final Year now;

    Counting(Rest rest, Clock clock) {
        this.rest = rest;
        this.now = Year.now(clock.withZone(ZoneId.of("Europe/Amsterdam")));
    }

    Counted count(List<Row> rows, Collection<String> persons) {
        var referred = rows.stream().filter(Row::mustBeReferred).count();
        return Pause.until(
                        PATIENCE,
                        () -> Optional.of(read(rows))
                                .filter(c -> c.checklists() >= rows.size()
                                        && c.referred() >= referred
                                        && c.registered().containsAll(persons)))
                .orElseGet(() -> read(rows));
    }

    private Counted read(List<Row> rows) {
        var first = rows.stream().mapToInt(row -> row.date().getYear()).min().orElseThrow();
        var last = rows.stream().mapToInt(row -> row.date().getYear()).max().orElseThrow();
        var period = "?from=%d-01-01&to=%d-12-31".formatted(first, last);
        var figures = rest.as(KETENREGISSEUR).get(rest.at().projections() + "/v1/inspections/checklists" + period);
        return new Counted(figures, registered());
    }

    /** A registration is of the year in which its first counted classification was made, and those were made just now. */
    private Set<String> registered() {
        var persons = new HashSet<String>();
        for (var zorgcoordinator : ZORGCOORDINATOREN) {
            rest.as(zorgcoordinator)
                    .get(rest.at().projections() + "/v1/registrations?year=" + now)
                    .path("registrations")
                    .valueStream()
                    .filter(registration -> registration.path("counted").asBoolean())
                    .map(registration -> registration.path("person"))
                    .map(JsonNode::asString)
                    .forEach(persons::add);
        }
        return persons;
    }
}
