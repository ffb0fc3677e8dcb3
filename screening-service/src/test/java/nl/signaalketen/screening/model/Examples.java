package nl.signaalketen.screening.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.signaalketen.screening.model.Classification.Stage;
import nl.signaalketen.screening.model.NamedPerson.Role;
import nl.signaalketen.screening.model.Route.Track;

/** The people, signals and judgements that the tests speak of. */
public final class Examples {

    public static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    public static final LocalDate TUESDAY = LocalDate.parse("2026-03-10");
    public static final Code NOORD_LIMBURG = new Code("NOORD_LIMBURG");
    public static final Set<Code> PARTNERS = codes("VEILIG_THUIS", "POLITIE_AVIM", "ZVH");
    public static final MeetingId MEETING = MeetingId.of(NOORD_LIMBURG, TUESDAY);
    public static final SignalId SIGNAL = new SignalId(new UUID(0, 1));
    public static final SignalId OTHER_SIGNAL = new SignalId(new UUID(0, 2));
    public static final SignalId THIRD_SIGNAL = new SignalId(new UUID(0, 3));
    public static final CasusId CASUS = CasusId.openedOn(SIGNAL);
    public static final Subject ANNA = new Subject("anna");
    public static final Subject BRAM = new Subject("bram");
    public static final Circumstances VENLO = new Circumstances(
            NOORD_LIMBURG, new Code("GM0983"), new Code("NL"), new Code("ONBEKEND"), null, false, null, List.of());
    public static final Circumstances FARM = new Circumstances(
            NOORD_LIMBURG,
            new Code("GM0893"),
            new Code("NL"),
            new Code("ARBEIDSUITBUITING"),
            new Code("TUINBOUW_FRUITTEELT"),
            true,
            new Code("BE"),
            List.of(new Code("NIS72041")));
    public static final NamedPerson ADULT = person("p-1", Role.MOGELIJK_SLACHTOFFER, "30-39");
    public static final NamedPerson MINOR = person("p-2", Role.MOGELIJK_SLACHTOFFER, "<18");
    public static final NamedPerson SUSPECT = person("p-3", Role.VERDACHTE, "40-49");
    public static final BetrokkeneId P1 = BetrokkeneId.of(CASUS, ADULT.person());
    public static final BetrokkeneId P2 = BetrokkeneId.of(CASUS, MINOR.person());
    public static final BetrokkeneId P3 = BetrokkeneId.of(CASUS, SUSPECT.person());
    public static final Route CARE = route(Track.ZORG);

    private Examples() {}

    public static Set<Code> codes(String... codes) {
        return Set.of(codes).stream().map(Code::new).collect(Collectors.toUnmodifiableSet());
    }

    public static Decision by(Subject who) {
        return new Decision(who, NOW);
    }

    public static Route route(Track... tracks) {
        return new Route(List.of(tracks), BRAM, Route.Reason.BESLUIT_OVERLEG);
    }

    public static Weighing weighing(Outcome outcome) {
        return new Weighing(outcome, Weighing.Reason.ANDERS, outcome == Outcome.CASUS ? CASUS : null, List.of());
    }

    public static Classification classification(Classificatie classificatie, Stage stage) {
        return new Classification(
                classificatie, stage, Classification.Reason.INDICATOREN, List.of(new Code("LAAG_OF_GEEN_LOON")));
    }

    private static NamedPerson person(String number, Role role, String ageBand) {
        return new NamedPerson(
                new PersonNumber(number),
                null,
                role,
                new Code("V"),
                new Code("RO"),
                new Code(ageBand),
                new Code("EU_BURGER"),
                ageBand.equals("<18"));
    }
}
