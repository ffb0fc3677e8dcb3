package nl.signaalketen.projections.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import nl.signaalketen.signal.contract.ControleReported;
import nl.signaalketen.signal.contract.ControleReported.FilledChecklist;
import nl.signaalketen.signal.contract.ControleReported.Infringement;
import nl.signaalketen.signal.contract.SignalReported;

/** What agencies report, on the day on which it was noticed. */
final class Reports {

    private static final List<Infringement> INFRINGEMENTS =
            List.of(new Infringement("GEEN_AANGIFTE", 2, 5, 1, 0), new Infringement("GEEN_AANGIFTE", 1, 1, 0, 1));

    private Reports() {}

    static Function<Instant, Object> controle(
            String controle, String region, String sector, List<FilledChecklist> checklists) {
        return at -> new ControleReported(
                controle,
                "rsz",
                "RSZ",
                day(at),
                at,
                region,
                null,
                "BE",
                sector,
                "FLEX_ACTIE",
                1,
                7,
                2,
                1,
                INFRINGEMENTS,
                List.of("VERZEGELING"),
                checklists,
                "s-" + controle);
    }

    static Function<Instant, Object> signal(String signal, String region, String urgency) {
        return at -> new SignalReported(
                signal,
                "school-roermond",
                "ONDERWIJS",
                null,
                day(at),
                at,
                region,
                null,
                "NL",
                "SEKSUELE_UITBUITING",
                null,
                List.of("REISSCHULD"),
                false,
                false,
                null,
                List.of(),
                List.of(),
                null,
                urgency,
                "triage/2019-01-01",
                List.of("TRI2"));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
