package nl.signaalketen.bench.live;

import java.util.concurrent.atomic.AtomicLong;
import nl.signaalketen.bench.ground.RunningService;
import nl.signaalketen.signal.contract.Role;
import nl.signaalketen.testbed.Rest;

/** A school that reports signals, each one new. */
final class Reporter {

    private static final String AGENCY = "school-roermond";
    private static final int CREATED = 201;

    private final AtomicLong reported = new AtomicLong();
    private final Rest rest;

    Reporter(RunningService service) {
        rest = service.as(AGENCY, Role.MELDER);
    }

    /** Returns when the signal has been taken, with its name. */
    String report() {
        var answer = rest.post("/v1/signals", """
                {"reference": "LIVE-%d", "observedOn": "2026-03-02", "municipality": "GM0957", "acute": false,
                 "exploitation": "SEKSUELE_UITBUITING", "indicators": ["AFHANKELIJKHEIDSRELATIE"],
                 "narrative": "Een nieuwe, oudere vriend met een dure auto",
                 "persons": [{"name": "Iemand", "sex": "V", "birthDate": "1990-05-06",
                              "telephone": "+31 6 12345678", "nationality": "NL"}]}""".formatted(reported.incrementAndGet()));
        if (answer.status() != CREATED) {
            throw new IllegalStateException("A signal is not taken: " + answer.body());
        }
        return answer.json().get("signal").asString();
    }
}
