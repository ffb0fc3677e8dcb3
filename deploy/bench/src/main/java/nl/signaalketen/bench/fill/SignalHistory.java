package nl.signaalketen.bench.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.signaalketen.platform.rules.RuleBook;
import nl.signaalketen.signal.contract.ChainTime;
import nl.signaalketen.signal.model.AgeBand;
import nl.signaalketen.signal.model.ConcernedPerson;
import nl.signaalketen.signal.model.Exploitation;
import nl.signaalketen.signal.model.Indicator;
import nl.signaalketen.signal.model.Origin;
import nl.signaalketen.signal.model.PersonRole;
import nl.signaalketen.signal.model.Place;
import nl.signaalketen.signal.model.Residence;
import nl.signaalketen.signal.model.Sex;
import nl.signaalketen.signal.model.SignalEvent.SignalReported;
import nl.signaalketen.signal.model.SignalId;
import nl.signaalketen.signal.model.SignalReport;
import nl.signaalketen.signal.model.WorkplaceSector;
import nl.signaalketen.signal.write.TriageRules;

/** Signals of every form, with none to four people, each triaged by the rules of its day. */
public final class SignalHistory implements History {

    private static final List<String> NATIONALITIES = List.of("NL", "BE", "RO", "BG", "PL", "VN", "NG", "ONBEKEND");

    private final RuleBook rules = RuleBook.shipped();

    @Override
    public StoredEvent event(long number) {
        var dice = new Dice("signal", number);
        var region = dice.of(Region.ALL);
        var reference = "B-" + number;
        var id = SignalId.of(region.agency(), reference);
        var at = dice.moment();
        var day = ChainTime.dayOf(at);
        var report = report(dice, region, reference, day);
        var decided = rules.decide(TriageRules.SET, day, inputs(report));
        var triage = TriageRules.triage(decided).notBelow(report.acute());
        return new StoredEvent(id.toString(), "Signal", dice.name(), at, new SignalReported(id, report, triage, at));
    }

    private static SignalReport report(Dice dice, Region region, String reference, LocalDate day) {
        var persons =
                IntStream.range(0, dice.upTo(5) - 1).mapToObj(_ -> person(dice)).toList();
        return new SignalReport(
                new Origin(region.agency(), region.agencyKind(), reference, dice.digest()),
                null,
                day.minusDays(dice.upTo(20)),
                new Place(dice.in(80, region.municipality()), region.code(), region.country()),
                dice.of(Exploitation.values()),
                dice.in(60, dice.of(WorkplaceSector.values())),
                dice.few(Indicator.values(), 4),
                dice.in(4),
                dice.in(20),
                dice.in(10, "BE"),
                List.of(),
                persons,
                dice.in(70, dice.id()));
    }

    private static ConcernedPerson person(Dice dice) {
        return new ConcernedPerson(
                dice.id(),
                null,
                dice.in(80) ? PersonRole.MOGELIJK_SLACHTOFFER : PersonRole.VERDACHTE,
                dice.of(Sex.values()),
                dice.of(NATIONALITIES),
                dice.of(AgeBand.values()),
                dice.of(Residence.values()),
                dice.few(Indicator.values(), 3));
    }

    /** As intake asks the table. */
    private static Map<String, Object> inputs(SignalReport report) {
        var victims =
                report.persons().stream().filter(ConcernedPerson::mayBeVictim).toList();
        var indicators = Stream.concat(
                        report.indicators().stream(), victims.stream().flatMap(victim -> victim.indicators().stream()))
                .distinct()
                .sorted()
                .map(Indicator::name)
                .toList();
        return Map.of(
                "acuut",
                report.acute(),
                "vorm",
                report.exploitation().name(),
                "indicatoren",
                indicators,
                "minderjarig",
                victims.stream().anyMatch(ConcernedPerson::minor),
                "slachtoffers",
                victims.size());
    }
}
