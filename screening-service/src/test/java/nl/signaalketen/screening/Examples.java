package nl.signaalketen.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.signaalketen.signal.contract.ReportedPerson;
import nl.signaalketen.signal.contract.SignalReported;

/** Signals as tests need them. */
final class Examples {

    private Examples() {}

    /** A zacht signal on one possible victim, nobody's but this test's. */
    static SignalReported reported(String region) {
        var person = new ReportedPerson(
                UUID.randomUUID().toString(), null, "MOGELIJK_SLACHTOFFER", "M", "RO", "30-39", "EU_BURGER", List.of());
        return new SignalReported(
                UUID.randomUUID().toString(),
                "school-venlo",
                "ONDERWIJS",
                null,
                LocalDate.parse("2026-03-02"),
                Instant.parse("2026-03-02T08:00:00Z"),
                region,
                "GM0983",
                "NL",
                "ARBEIDSUITBUITING",
                "TUINBOUW_FRUITTEELT",
                List.of(),
                false,
                false,
                null,
                List.of(),
                List.of(person),
                null,
                "ZACHT",
                "2019-01-01",
                List.of());
    }
}
