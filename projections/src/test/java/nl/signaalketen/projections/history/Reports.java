package nl.signaalketen.projections.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import nl.signaalketen.signal.contract.ControleReported;
import nl.signaalketen.signal.contract.ControleReported.FilledChecklist;
import nl.signaalketen.signal.contract.ControleReported.Infringement;

/** Controles as agencies report them, on the day on which they were held. */
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

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
