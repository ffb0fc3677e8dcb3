package nl.signaalketen.screening.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import nl.signaalketen.screening.model.Betrokkene.Judgement;
import nl.signaalketen.screening.model.CasusCommand.AddBetrokkenen;
import nl.signaalketen.screening.model.CasusCommand.AddSignal;
import nl.signaalketen.screening.model.CasusCommand.ClassifyBetrokkene;
import nl.signaalketen.screening.model.CasusCommand.OfDossier;
import nl.signaalketen.screening.model.CasusCommand.RecordConsent;
import nl.signaalketen.screening.model.CasusEvent.BetrokkeneAdded;
import nl.signaalketen.screening.model.CasusEvent.BetrokkeneClassified;
import nl.signaalketen.screening.model.CasusEvent.CasusOpened;
import nl.signaalketen.screening.model.CasusEvent.ConsentRecorded;
import nl.signaalketen.screening.model.CasusEvent.RouteDetermined;
import nl.signaalketen.screening.model.CasusEvent.SignalAddedToCasus;

/** What an open casus holds: its signals, what they are about, and the people concerned. */
public record Dossier(
        Circumstances circumstances, List<SignalId> signals, SequencedMap<BetrokkeneId, Betrokkene> betrokkenen) {

    static Dossier of(CasusOpened fact) {
        return new Dossier(fact.circumstances(), List.of(fact.signal()), new LinkedHashMap<>());
    }

    List<CasusEvent> decide(OfDossier command, Instant at) {
        var decision = new Decision(command.by(), at);
        return switch (command) {
            case AddSignal c when signals.contains(c.signal()) -> List.of();
            case AddSignal c ->
                List.of(new SignalAddedToCasus(c.casus(), c.signal(), circumstances.and(c.circumstances()), decision));
            case AddBetrokkenen c
            when !signals.contains(c.signal()) -> throw new CommandRefused("The signal is not part of this casus");
            case AddBetrokkenen c -> add(c, decision);
            case ClassifyBetrokkene c -> classify(c, decision);
            case RecordConsent c -> consent(c, decision);
        };
    }

    private List<CasusEvent> add(AddBetrokkenen c, Decision decision) {
        var newcomers = new LinkedHashMap<BetrokkeneId, NamedPerson>();
        c.persons().forEach(person -> newcomers.putIfAbsent(BetrokkeneId.of(c.casus(), person.person()), person));
        newcomers.keySet().removeAll(betrokkenen.keySet());
        return newcomers.entrySet().stream()
                .<CasusEvent>map(newcomer -> new BetrokkeneAdded(
                        c.casus(),
                        newcomer.getKey(),
                        newcomer.getValue(),
                        c.signal(),
                        c.agency(),
                        c.agencyKind(),
                        circumstances,
                        decision))
                .toList();
    }

    private List<CasusEvent> classify(ClassifyBetrokkene c, Decision decision) {
        var betrokkene = betrokkene(c.betrokkene());
        if (betrokkene.isJudged(new Judgement(c.classification(), c.by()))) {
            return List.of();
        }
        betrokkene.mustAllow(c);
        return List.of(
                new BetrokkeneClassified(c.casus(), c.betrokkene(), betrokkene.person(), c.classification(), decision));
    }

    private List<CasusEvent> consent(RecordConsent c, Decision decision) {
        var betrokkene = betrokkene(c.betrokkene());
        betrokkene.mustBePossibleVictim();
        return Objects.equals(betrokkene.consent(), c.given())
                ? List.of()
                : List.of(new ConsentRecorded(c.casus(), c.betrokkene(), c.given(), decision));
    }

    RouteDetermined route(CasusId casus, Route route, Decision decision) {
        var victims = betrokkenen.values().stream()
                .map(Betrokkene::victim)
                .flatMap(Optional::stream)
                .toList();
        return new RouteDetermined(casus, signals, circumstances, route, victims, decision);
    }

    Dossier evolve(CasusEvent fact) {
        return switch (fact) {
            case SignalAddedToCasus f -> new Dossier(f.circumstances(), withSignal(f), betrokkenen);
            case BetrokkeneAdded f -> with(Betrokkene.named(f.betrokkene(), f.person()));
            case BetrokkeneClassified f -> with(betrokkene(f.betrokkene()).with(f));
            case ConsentRecorded f -> with(betrokkene(f.betrokkene()).withConsent(f.given()));
            case CasusOpened _ -> this;
            case RouteDetermined _ -> this;
        };
    }

    Dossier after(List<CasusEvent> facts) {
        var dossier = this;
        for (var fact : facts) {
            dossier = dossier.evolve(fact);
        }
        return dossier;
    }

    private Betrokkene betrokkene(BetrokkeneId id) {
        return Optional.ofNullable(betrokkenen.get(id))
                .orElseThrow(() -> new CommandRefused("Nobody of that number is betrokkene of this casus"));
    }

    private Dossier with(Betrokkene betrokkene) {
        var after = new LinkedHashMap<>(betrokkenen);
        after.put(betrokkene.id(), betrokkene);
        return new Dossier(circumstances, signals, after);
    }

    private List<SignalId> withSignal(SignalAddedToCasus fact) {
        var after = new ArrayList<>(signals);
        after.add(fact.signal());
        return List.copyOf(after);
    }
}
