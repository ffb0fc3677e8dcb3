package nl.signaalketen.bench.fill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.signaalketen.signal.contract.ControleReported;
import nl.signaalketen.signal.contract.ControleReported.FilledChecklist;
import nl.signaalketen.signal.contract.ControleReported.Infringement;
import nl.signaalketen.signal.contract.ReportedPerson;
import nl.signaalketen.signal.contract.SignalReported;
import nl.signaalketen.signal.model.Exploitation;
import nl.signaalketen.signal.model.Indicator;
import nl.signaalketen.signal.model.Sex;
import nl.signaalketen.signal.model.WorkplaceSector;

/** What agencies report. */
final class Reports {

    private Reports() {}

    static SignalReported signal(Dice dice, Region region, String signal, String urgency, Instant at) {
        var persons = IntStream.range(0, dice.upTo(3))
                .mapToObj(_ -> new ReportedPerson(
                        dice.name(),
                        null,
                        "MOGELIJK_SLACHTOFFER",
                        dice.of(Sex.values()).name(),
                        "RO",
                        "30-39",
                        "EU_BURGER",
                        indicators(dice)))
                .toList();
        return new SignalReported(
                signal,
                region.agency(),
                region.agencyKind(),
                null,
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                at,
                region.code(),
                region.municipality(),
                region.country(),
                dice.of(Exploitation.values()).name(),
                dice.of(WorkplaceSector.values()).name(),
                indicators(dice),
                dice.in(4),
                dice.in(20),
                null,
                List.of(),
                persons,
                dice.name(),
                urgency,
                "triage/2019-01-01",
                List.of("T2"));
    }

    static ControleReported controle(Dice dice, Region region, String controle, String signal, Instant at) {
        var checklists = Stream.generate(() -> new FilledChecklist(
                        dice.name(), dice.name(), "BG", dice.of(Sex.values()).name(), "18-29", indicators(dice)))
                .limit(dice.upTo(4))
                .toList();
        return new ControleReported(
                controle,
                region.agency(),
                region.agencyKind(),
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                at,
                region.code(),
                region.municipality(),
                region.country(),
                dice.of(WorkplaceSector.values()).name(),
                "FLEX_ACTIE",
                dice.upTo(3),
                dice.upTo(40),
                dice.upTo(5),
                dice.upTo(5),
                List.of(new Infringement("GEEN_AANGIFTE", dice.upTo(4), dice.upTo(9), 1, 0)),
                List.of("VERZEGELING"),
                checklists,
                signal);
    }

    private static List<String> indicators(Dice dice) {
        return dice.few(Indicator.values(), 4).stream().map(Indicator::name).toList();
    }
}
