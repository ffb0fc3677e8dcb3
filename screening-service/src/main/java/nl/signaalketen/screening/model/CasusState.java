package nl.signaalketen.screening.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.signaalketen.screening.model.CasusCommand.DetermineRoute;
import nl.signaalketen.screening.model.CasusCommand.OfDossier;
import nl.signaalketen.screening.model.CasusCommand.OpenCasus;
import nl.signaalketen.screening.model.CasusEvent.CasusOpened;
import nl.signaalketen.screening.model.CasusEvent.RouteDetermined;

/** How far a casus is, with what its next decision needs. Source: NML 4.2, steps 6 and 7. */
public sealed interface CasusState {

    record Unopened() implements CasusState {}

    record AwaitingRoute(Dossier dossier) implements CasusState {}

    record Steered(Dossier dossier, Route route) implements CasusState {

        /** Where the facts change what the route says, they take the route with them, extended or narrowed. */
        private List<CasusEvent> withRoute(CasusId casus, List<CasusEvent> facts, Decision decision) {
            var before = dossier.route(casus, route, decision);
            var after = dossier.after(facts).route(casus, route, decision);
            return before.equals(after)
                    ? facts
                    : Stream.concat(facts.stream(), Stream.of(after)).toList();
        }
    }

    record Step(CasusState state, CasusCommand command) {}

    /** The facts that the wish leads to; none where it was granted before. */
    default List<CasusEvent> decide(CasusCommand command, Instant at) {
        var decision = new Decision(command.by(), at);
        return switch (new Step(this, command)) {
            case Step(Unopened _, OpenCasus c) ->
                List.of(new CasusOpened(c.casus(), c.signal(), c.circumstances(), decision));
            case Step(AwaitingRoute s, OpenCasus c) when s.dossier.signals().contains(c.signal()) -> List.of();
            case Step(AwaitingRoute s, OfDossier c) -> s.dossier.decide(c, at);
            case Step(AwaitingRoute s, DetermineRoute c) -> List.of(s.dossier.route(c.casus(), c.route(), decision));
            case Step(Steered s, OpenCasus c) when s.dossier.signals().contains(c.signal()) -> List.of();
            case Step(Steered s, OfDossier c) -> s.withRoute(c.casus(), s.dossier.decide(c, at), decision);
            case Step(Steered s, DetermineRoute c) when s.route.equals(c.route()) -> List.of();
            case Step(Steered s, DetermineRoute c) -> List.of(s.dossier.route(c.casus(), c.route(), decision));
            case Step(var from, var refused) -> throw CommandRefused.in((Record) from, (Record) refused);
        };
    }

    /** The state after the fact. */
    default CasusState evolve(CasusEvent fact) {
        return switch (this) {
            case Unopened _ when fact instanceof CasusOpened opened -> new AwaitingRoute(Dossier.of(opened));
            case Unopened _ -> throw new IllegalStateException("A casus begins by being opened");
            case AwaitingRoute s
            when fact instanceof RouteDetermined determined -> new Steered(s.dossier, determined.route());
            case AwaitingRoute s -> new AwaitingRoute(s.dossier.evolve(fact));
            case Steered s
            when fact instanceof RouteDetermined determined -> new Steered(s.dossier, determined.route());
            case Steered s -> new Steered(s.dossier.evolve(fact), s.route);
        };
    }
}
